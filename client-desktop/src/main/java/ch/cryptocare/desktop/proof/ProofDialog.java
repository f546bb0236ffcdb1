package ch.cryptocare.desktop.proof;

import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.parts.Field;
import ch.cryptocare.desktop.parts.Words;
import javafx.scene.control.PasswordField;

/** Asks before something dangerous who is there. */
public final class ProofDialog {
    private ProofDialog() {}

    public static void show(ProofViewModel model, Dialogs dialogs, Text text, Runnable proven) {
        var field = new Field<>(text.of("proof.field"), new PasswordField());
        field.control.setId("proof");
        field.control.textProperty().bindBidirectional(model.typed);
        model.fault.addListener((_, _, sentence) -> field.refuse(sentence));
        Runnable prove = () -> model.prove(() -> {
            dialogs.close();
            proven.run();
        });
        field.control.setOnAction(_ -> prove.run());
        var confirm = Buttons.busyWhile(Buttons.primary(text.of("proof.confirm"), prove), model.busy);
        dialogs.showAbove(
                Dialogs.card(
                        text.of("proof.title"),
                        Words.body(text.of("proof.why")),
                        field,
                        Dialogs.buttons(Buttons.plain(text.of("cancel"), dialogs::close), confirm)),
                field.control);
    }
}
