package ch.cryptocare.desktop.parts;

import javafx.geometry.Pos;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;

/** Something is on its way. */
public final class LoadingPane extends VBox {
    public LoadingPane(String sentence) {
        var turning = new ProgressIndicator();
        turning.getStyleClass().add("turning-large");
        turning.setAccessibleText(sentence);
        getChildren().addAll(turning, Words.muted(sentence));
        setAlignment(Pos.CENTER);
        getStyleClass().add("state-pane");
    }
}
