package ch.cryptocare.desktop.parts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A place to read from top to bottom: its name, what can be done, its parts. */
public final class Page extends ScrollPane {
    private static final double WIDEST = 920;

    private final Label about = Words.muted("");
    private final HBox actions = new HBox();
    private final VBox content = new VBox();

    public Page(String title, String about) {
        var words = new VBox(4, Words.title(title));
        this.about.setText(about);
        if (!about.isEmpty()) words.getChildren().add(this.about);
        HBox.setHgrow(words, Priority.ALWAYS);
        actions.setAlignment(Pos.CENTER_RIGHT);
        actions.setSpacing(8);
        var head = new HBox(16, words, actions);
        head.setAlignment(Pos.CENTER_LEFT);
        content.getChildren().add(head);
        content.getStyleClass().add("page-content");
        content.setMaxWidth(WIDEST);
        var ground = new StackPane(content);
        ground.setAlignment(Pos.TOP_CENTER);
        ground.getStyleClass().add("page-ground");
        setContent(ground);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("page");
        setAccessibleText(title);
    }

    /** Other words below its name. */
    public void about(String words) {
        about.setText(words);
    }

    public Page actions(Node... buttons) {
        actions.getChildren().addAll(buttons);
        return this;
    }

    public Page add(Node... parts) {
        content.getChildren().addAll(parts);
        return this;
    }
}
