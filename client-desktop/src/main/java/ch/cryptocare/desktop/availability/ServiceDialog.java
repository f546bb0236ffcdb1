package ch.cryptocare.desktop.availability;

import ch.cryptocare.common.contract.scheduling.ServiceDetails;
import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Choice;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.parts.Field;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** All that a kind of consultation needs, in one look. */
final class ServiceDialog {
    private final OfferedViewModel model;
    private final OfferedDraft draft;
    private final Text text;
    private final Fields fields;

    static void show(
            OfferedViewModel model, OfferedDraft draft, Optional<ServiceDetails> before, Dialogs dialogs, Text text) {
        new ServiceDialog(model, draft, text).open(before, dialogs);
    }

    private ServiceDialog(OfferedViewModel model, OfferedDraft draft, Text text) {
        this.model = model;
        this.draft = draft;
        this.text = text;
        this.fields = new Fields(text);
    }

    private void open(Optional<ServiceDetails> before, Dialogs dialogs) {
        var french = fields.named("services.name.fr", draft.french, 264);
        var card = Dialogs.card(
                before.map(service -> OfferedWords.name(service, text)).orElseGet(() -> text.of("services.add")),
                side(french, fields.named("services.name.en", draft.english, 264)),
                side(
                        fields.named("services.minutes", draft.minutes, 120),
                        hinted("services.step", draft.step, "services.step.why")),
                side(
                        fields.named("services.before", draft.before, 120),
                        fields.named("services.after", draft.after, 120)),
                side(price(), mode()));
        Runnable save = () -> {
            model.send(draft, before, dialogs::close);
            Fields.goToFault(card);
        };
        var send = Buttons.busyWhile(Buttons.primary(text.of("hours.save"), save), model.busy);
        send.setDefaultButton(true);
        card.getChildren().add(Dialogs.buttons(Buttons.plain(text.of("cancel"), dialogs::close), send));
        card.getStyleClass().add("booking-card");
        dialogs.show(card, french.control);
    }

    private Field<TextField> hinted(String key, Typed typed, String hint) {
        return fields.named(key, typed, 120).hint(text.of(hint));
    }

    private Node price() {
        var field = fields.named("services.price", draft.price, 120);
        Runnable worth = () -> field.hint(
                draft.price.number().isEmpty()
                        ? ""
                        : model.francs(draft.price.number().getAsInt())
                                .map(centimes ->
                                        text.of("payment.about", text.formats().francs(centimes)))
                                .orElse(""));
        draft.price.text.subscribe(worth);
        worth.run();
        return field;
    }

    private Node mode() {
        ComboBox<ConsultationMode> box = Choice.by(mode -> text.of("ConsultationMode." + mode));
        box.getItems().setAll(ConsultationMode.values());
        box.valueProperty().bindBidirectional(draft.mode);
        return new Field<>(text.of("services.mode"), box);
    }

    private static Node side(Node left, Node right) {
        for (var one : new Node[] {left, right}) {
            HBox.setHgrow(one, Priority.ALWAYS);
            if (one instanceof VBox box) box.setPrefWidth(276);
        }
        return new HBox(16, left, right);
    }
}
