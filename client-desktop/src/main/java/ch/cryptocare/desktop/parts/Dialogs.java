package ch.cryptocare.desktop.parts;

import atlantafx.base.controls.ModalPane;
import ch.cryptocare.desktop.i18n.Text;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What lies above everything until it is answered; Esc and a click beside it close it. */
public final class Dialogs {
    private final ModalPane pane = new ModalPane();
    private final Text text;
    private @Nullable Region shown;
    private @Nullable Region below;
    private @Nullable Node before;

    public Dialogs(Text text) {
        this.text = text;
        pane.setInTransitionFactory(null);
        pane.setOutTransitionFactory(null);
        pane.setFocusTraversable(false);
        pane.displayProperty().addListener((_, _, open) -> {
            if (!open) leave();
        });
        pane.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) uncover(key);
        });
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> {
            if (isBeside(press)) uncover(press);
        });
    }

    /** Lies over the window. */
    public Node layer() {
        return pane;
    }

    public ReadOnlyBooleanProperty openProperty() {
        return pane.displayProperty();
    }

    /** The first is where the cursor goes. */
    public void show(Region content, Node first) {
        below = null;
        before = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        lay(content, first);
    }

    /** As {@link #show}; a dialog that is open already is there again afterwards, with all that was typed. */
    public void showAbove(Region content, Node first) {
        var present = pane.isDisplay() ? shown : null;
        show(content, first);
        below = present;
    }

    public void close() {
        var next = below;
        below = null;
        if (next == null) pane.hide();
        else lay(next, next);
    }

    /** What lies below comes back; by itself the pane would take both away. */
    private void uncover(InputEvent event) {
        if (below == null) return;
        event.consume();
        close();
    }

    private boolean isBeside(MouseEvent press) {
        return shown != null && !shown.contains(shown.sceneToLocal(press.getSceneX(), press.getSceneY()));
    }

    private void lay(Region content, Node first) {
        shown = content;
        content.setMaxHeight(Region.USE_PREF_SIZE);
        pane.setAlignment(Pos.CENTER);
        pane.show(content);
        first.requestFocus();
    }

    private void leave() {
        below = null;
        // What is only out of sight could still be reached by keys.
        pane.setContent(null);
        if (before != null) before.requestFocus();
    }

    /** A question with a yes that says what it does. */
    public void ask(String title, String sentence, String yes, Runnable action) {
        ask(title, sentence, text.of("cancel"), yes, action);
    }

    /** Where "cancel" could be taken for the deed itself. */
    public void ask(String title, String sentence, String no, String yes, Runnable action) {
        var cancel = Buttons.plain(no, this::close);
        show(question(title, sentence, cancel, yes, action), cancel);
    }

    /** As {@link #ask}; a dialog that is open already is there again afterwards. */
    public void askAbove(String title, String sentence, String yes, Runnable action) {
        var cancel = Buttons.plain(text.of("cancel"), this::close);
        showAbove(question(title, sentence, cancel, yes, action), cancel);
    }

    private VBox question(String title, String sentence, Node cancel, String yes, Runnable action) {
        var agree = Buttons.danger(yes, () -> {
            close();
            action.run();
        });
        return card(title, Words.body(sentence), buttons(cancel, agree));
    }

    /** The frame that dialogs share. */
    public static VBox card(String title, Node... content) {
        var card = new VBox(Words.heading(title));
        card.getChildren().addAll(content);
        card.getStyleClass().add("dialog-card");
        return card;
    }

    public static HBox buttons(Node... buttons) {
        var row = new HBox(8, buttons);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }
}
