package ch.cryptocare.desktop.scheduling;

import ch.cryptocare.common.contract.scheduling.AgendaAppointmentResponse;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.DateField;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.parts.Field;
import ch.cryptocare.desktop.parts.TimeField;
import java.time.ZoneId;

/** Another time for an appointment, for whoever does not drag. */
final class MoveDialog {
    private MoveDialog() {}

    static void show(AppointmentViewModel model, AgendaAppointmentResponse now, Dialogs dialogs, Text text) {
        var zone = ZoneId.of(now.zone());
        var before = now.entry().start().atZone(zone);
        var date = new Field<>(text.of("booking.date"), new DateField(before.toLocalDate()));
        var time = new Field<>(text.of("booking.time"), new TimeField());
        time.control.show(before.toLocalTime());
        var move = Buttons.primary(text.of("move.yes"), () -> {
            var wanted = time.control.time();
            if (date.control.getValue() == null) date.refuse(text.of("booking.fault.date"));
            else if (wanted.isEmpty()) time.refuse(text.of("booking.fault.time"));
            else {
                dialogs.close();
                model.moveTo(date.control
                        .getValue()
                        .atTime(wanted.get())
                        .atZone(zone)
                        .toInstant());
            }
        });
        move.setDefaultButton(true);
        var cancel = Buttons.plain(text.of("cancel"), dialogs::close);
        dialogs.show(
                Dialogs.card(text.of("move.title", now.patient().name()), date, time, Dialogs.buttons(cancel, move)),
                date.control);
    }
}
