package ch.cryptocare.desktop.scheduling;

import ch.cryptocare.common.contract.scheduling.AgendaAppointmentResponse;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.DateField;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.parts.Field;
import ch.cryptocare.desktop.parts.ProblemNote;
import ch.cryptocare.desktop.parts.TimeField;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Another time for an appointment, for whoever does not drag; how well it suits is said before. */
final class MoveDialog {
    private final AppointmentViewModel model;
    private final AgendaAppointmentResponse now;
    private final CalendarViewModel calendar;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Text text;
    private final Field<DateField> date;
    private final Field<TimeField> time;
    private final ProblemNote trouble = new ProblemNote("");

    private MoveDialog(
            AppointmentViewModel model,
            AgendaAppointmentResponse now,
            CalendarViewModel calendar,
            Dialogs dialogs,
            Notices notices,
            Text text) {
        this.model = model;
        this.now = now;
        this.calendar = calendar;
        this.dialogs = dialogs;
        this.notices = notices;
        this.text = text;
        var before = now.entry().start().atZone(zone());
        date = new Field<>(text.of("booking.date"), new DateField(before.toLocalDate()));
        time = new Field<>(text.of("booking.time"), new TimeField());
        time.control.show(before.toLocalTime());
        date.control.valueProperty().addListener((_, _, _) -> preview());
        time.control.textProperty().addListener((_, _, _) -> preview());
    }

    static void show(
            AppointmentViewModel model,
            AgendaAppointmentResponse now,
            CalendarViewModel calendar,
            Dialogs dialogs,
            Notices notices,
            Text text) {
        new MoveDialog(model, now, calendar, dialogs, notices, text).open();
    }

    private void open() {
        var move = Buttons.busyWhile(Buttons.primary(text.of("move.yes"), this::move), model.busy);
        move.setDefaultButton(true);
        var cancel = Buttons.plain(text.of("cancel"), dialogs::close);
        dialogs.show(
                Dialogs.card(
                        text.of("move.title", now.patient().name()),
                        date,
                        time,
                        trouble,
                        Dialogs.buttons(cancel, move)),
                date.control);
    }

    private void move() {
        trouble.say("");
        if (date.control.getValue() == null) date.refuse(text.of("booking.fault.date"));
        else if (time.control.time().isEmpty()) time.refuse(text.of("booking.fault.time"));
        else model.moveTo(wanted().orElseThrow(), dialogs::close, failure -> trouble.say(notices.sentence(failure)));
    }

    /** Of the days that the calendar shows; the server has the last word in any case. */
    private void preview() {
        date.refuse("");
        time.refuse("");
        var start = wanted();
        var known = start.filter(this::isShown).flatMap(_ -> calendar.agenda(now.practitionerId()));
        time.hint(known.map(agenda -> text.of(Fit.of(
                        agenda,
                        slot(start.orElseThrow()),
                        Optional.of(now.entry().id()),
                        calendar.now())))
                .orElse(""));
    }

    private boolean isShown(Instant start) {
        var day = start.atZone(zone()).toLocalDate();
        return calendar.span().dates(calendar.day()).contains(day);
    }

    private Slot slot(Instant start) {
        var length = Duration.between(now.entry().start(), now.entry().end());
        return new Slot(start, start.plus(length));
    }

    private Optional<Instant> wanted() {
        var day = Optional.ofNullable(date.control.getValue());
        return day.flatMap(chosen ->
                time.control.time().map(at -> chosen.atTime(at).atZone(zone()).toInstant()));
    }

    private ZoneId zone() {
        return ZoneId.of(now.zone());
    }
}
