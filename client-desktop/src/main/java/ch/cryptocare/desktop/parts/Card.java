package ch.cryptocare.desktop.parts;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What belongs together, on a ground of its own. */
public final class Card extends VBox {
    public Card(Node... content) {
        super(content);
        getStyleClass().add("card-pane");
    }

    public static Card titled(String heading, Node... content) {
        var card = new Card(Words.heading(heading));
        card.getChildren().addAll(content);
        return card;
    }
}
