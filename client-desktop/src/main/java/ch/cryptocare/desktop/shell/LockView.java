package ch.cryptocare.desktop.shell;

import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Field;
import ch.cryptocare.desktop.parts.Icons;
import ch.cryptocare.desktop.parts.Words;
import ch.cryptocare.desktop.proof.ProofViewModel;
import javafx.geometry.Pos;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Covers everything until whoever was here comes back. */
final class LockView extends StackPane {
    private final Field<PasswordField> field;

    LockView(ProofViewModel model, String name, Text text, Runnable unlock, Runnable signOut) {
        field = new Field<>(text.of("proof.field"), new PasswordField());
        field.control.setId("unlock");
        field.control.textProperty().bindBidirectional(model.typed);
        field.control.setOnAction(_ -> model.prove(unlock));
        model.fault.subscribe(sentence -> field.refuse(sentence));
        var open = Buttons.busyWhile(Buttons.primary(text.of("lock.open"), () -> model.prove(unlock)), model.busy);
        open.setMaxWidth(Double.MAX_VALUE);
        var card = new VBox(
                Icons.round(Feather.LOCK),
                Words.heading(text.of("lock.title", name)),
                Words.muted(text.of("lock.why")),
                field,
                open,
                Buttons.link(text.of("lock.other"), signOut));
        card.setAlignment(Pos.CENTER);
        card.getStyleClass().addAll("dialog-card", "sign-in-card");
        card.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        getChildren().add(card);
        getStyleClass().add("covering");
    }

    void focus() {
        field.control.requestFocus();
    }
}
