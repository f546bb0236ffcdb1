package ch.cryptocare.desktop.parts;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One of several things of a kind: its name, what is said about it, and what can be done with it. */
public final class Row extends HBox {
    public Row(Node picture, String name, String about, Node... aside) {
        super(picture, words(name, about));
        getStyleClass().add("row");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(aside);
    }

    /** A row that opens what it is about. */
    public static Button opening(Row row, String spoken, Runnable open) {
        row.getStyleClass().setAll("row-content");
        var further = Icons.of(Feather.CHEVRON_RIGHT);
        further.getStyleClass().add("muted-icon");
        row.getChildren().add(further);
        var button = new Button(null, row);
        button.getStyleClass().addAll("row", "row-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(spoken);
        button.setOnAction(_ -> open.run());
        row.prefWidthProperty().bind(button.widthProperty().subtract(34));
        return button;
    }

    /** The first letters of a name, as its picture. */
    public static Node initials(String name) {
        var letters = new StringBuilder();
        for (var word : List.of(name.strip().split("[\\s-]+")))
            if (letters.length() < 2 && !word.isEmpty()) letters.appendCodePoint(word.codePointAt(0));
        var label = Words.badge(letters.toString(), "initials");
        label.getStyleClass().setAll("initials");
        return label;
    }

    private static VBox words(String name, String about) {
        var words = new VBox(inOneLine(Words.strong(name)));
        if (!about.isEmpty()) words.getChildren().add(inOneLine(Words.muted(about)));
        words.setSpacing(2);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private static Label inOneLine(Label label) {
        label.setWrapText(false);
        return label;
    }
}
