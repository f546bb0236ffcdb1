package ch.cryptocare.desktop.parts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** Something did not work: what, and how to go on. */
public final class ProblemNote extends HBox {
    private final Label words = Words.body("");

    public ProblemNote(String sentence, Node... actions) {
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(Icons.of(Feather.ALERT_CIRCLE), words);
        getChildren().addAll(actions);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("problem-note");
        say(sentence);
    }

    /** An empty sentence hides the note. */
    public void say(String sentence) {
        words.setText(sentence);
        setVisible(!sentence.isEmpty());
        setManaged(!sentence.isEmpty());
    }
}
