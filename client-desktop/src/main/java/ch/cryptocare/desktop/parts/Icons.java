package ch.cryptocare.desktop.parts;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Small pictures beside words; who cannot see them misses nothing. */
public final class Icons {
    private Icons() {}

    public static FontIcon of(Feather icon) {
        return new FontIcon(icon);
    }

    /** A picture on a round ground, above a few words. */
    public static Node round(Feather icon) {
        var ground = new StackPane(of(icon));
        ground.getStyleClass().add("round-icon");
        return ground;
    }
}
