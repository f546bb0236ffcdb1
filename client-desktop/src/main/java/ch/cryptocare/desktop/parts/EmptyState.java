package ch.cryptocare.desktop.parts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/** There is nothing yet: why, and what to do about it. */
public final class EmptyState extends VBox {
    public EmptyState(Feather icon, String title, String sentence, Node... actions) {
        var words = Words.muted(sentence);
        words.setTextAlignment(TextAlignment.CENTER);
        words.setMaxWidth(420);
        var name = Words.heading(title);
        name.setTextAlignment(TextAlignment.CENTER);
        getChildren().addAll(Icons.round(icon), name, words);
        getChildren().addAll(actions);
        setAlignment(Pos.CENTER);
        getStyleClass().add("state-pane");
    }
}
