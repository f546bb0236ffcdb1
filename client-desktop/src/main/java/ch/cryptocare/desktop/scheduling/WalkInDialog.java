package ch.cryptocare.desktop.scheduling;

import ch.cryptocare.common.contract.scheduling.AgendaPractitioner;
import ch.cryptocare.common.contract.scheduling.ServiceResponse;
import ch.cryptocare.common.contract.scheduling.WalkInRequest;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.Choice;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.parts.Field;
import ch.cryptocare.desktop.parts.FormDialog;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

/** Somebody came without an appointment: a name or initials, and what they want time for. Never why. */
final class WalkInDialog {
    private WalkInDialog() {}

    static void show(
            QueueViewModel model, List<AgendaPractitioner> people, Dialogs dialogs, Notices notices, Text text) {
        var name = new Field<>(text.of("queue.name"), new TextField()).hint(text.of("queue.name.hint"));
        var with = new Field<>(text.of("booking.practitioner"), Choice.by(AgendaPractitioner::name));
        ComboBox<ServiceResponse> services =
                Choice.by(one -> one.name().getOrDefault(text.language().tag(), ""));
        var service = new Field<>(text.of("booking.service"), services);
        var anyone = new Field<>(text.of("queue.anyone"), new CheckBox(text.of("queue.anyone.yes")));
        with.control.getItems().setAll(people);
        with.control.valueProperty().subscribe(chosen -> {
            if (chosen == null) return;
            services.getItems().setAll(chosen.services());
            services.getSelectionModel().selectFirst();
        });
        with.control.getSelectionModel().selectFirst();
        FormDialog.show(
                dialogs,
                text,
                text.of("queue.add"),
                text.of("queue.add.yes"),
                form -> {
                    if (name.control.getText().isBlank()) {
                        name.refuse(text.of("booking.fault.name"));
                        return;
                    }
                    var who = new WalkInRequest(
                            name.control.getText(),
                            with.control.getValue().id(),
                            services.getValue().id(),
                            anyone.control.isSelected());
                    model.add(who, form::done, failure -> form.refuse(notices.sentence(failure)));
                },
                name,
                with,
                service,
                anyone);
    }
}
