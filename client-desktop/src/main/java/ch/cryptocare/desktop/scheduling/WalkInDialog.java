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
    private final QueueViewModel model;
    private final Notices notices;
    private final Text text;
    private final Field<TextField> name;
    private final Field<ComboBox<AgendaPractitioner>> with;
    private final Field<ComboBox<ServiceResponse>> service;
    private final Field<CheckBox> anyone;

    private WalkInDialog(QueueViewModel model, Notices notices, Text text) {
        this.model = model;
        this.notices = notices;
        this.text = text;
        name = new Field<>(text.of("queue.name"), new TextField()).hint(text.of("queue.name.hint"));
        with = new Field<>(text.of("booking.practitioner"), Choice.by(AgendaPractitioner::name));
        service = new Field<>(
                text.of("booking.service"),
                Choice.by(one -> one.name().getOrDefault(text.language().tag(), "")));
        anyone = new Field<>(text.of("queue.anyone"), new CheckBox(text.of("queue.anyone.yes")));
    }

    static void show(
            QueueViewModel model, List<AgendaPractitioner> people, Dialogs dialogs, Notices notices, Text text) {
        var asked = new WalkInDialog(model, notices, text);
        asked.offer(people);
        FormDialog.show(
                dialogs,
                text,
                text.of("queue.add"),
                text.of("queue.add.yes"),
                asked::send,
                asked.name,
                asked.with,
                asked.service,
                asked.anyone);
    }

    private void offer(List<AgendaPractitioner> people) {
        with.control.valueProperty().subscribe(chosen -> {
            if (chosen == null) return;
            service.control.getItems().setAll(chosen.services());
            service.control.getSelectionModel().selectFirst();
        });
        with.control.getItems().setAll(people);
        with.control.getSelectionModel().selectFirst();
    }

    private void send(FormDialog form) {
        if (name.control.getText().isBlank()) {
            name.refuse(text.of("booking.fault.name"));
            return;
        }
        var who = new WalkInRequest(
                name.control.getText(),
                with.control.getValue().id(),
                service.control.getValue().id(),
                anyone.control.isSelected());
        model.add(who, form::done, failure -> form.refuse(notices.sentence(failure)));
    }
}
