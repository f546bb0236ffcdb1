package ch.cryptocare.desktop.parts;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One of several things that take a whole sentence to tell: as a {@link Row}, in as many lines as it needs. */
public final class Entry extends HBox {
    /** @param badges below the sentence */
    public Entry(Node picture, String name, String about, List<Label> badges, ButtonBase... buttons) {
        super(picture, words(name, about, badges));
        for (var button : buttons) button.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(buttons);
        getStyleClass().add("row");
        setAlignment(Pos.CENTER_LEFT);
    }

    private static VBox words(String name, String about, List<Label> badges) {
        var words = new VBox(2, Words.strong(name), Words.muted(about));
        if (!badges.isEmpty()) {
            badges.forEach(badge -> badge.setMinWidth(Region.USE_PREF_SIZE));
            var below = new FlowPane(6, 6);
            below.getChildren().addAll(badges);
            below.getStyleClass().add("entry-badges");
            words.getChildren().add(below);
        }
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }
}
