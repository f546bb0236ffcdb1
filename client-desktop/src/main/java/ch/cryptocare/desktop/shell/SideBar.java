package ch.cryptocare.desktop.shell;

import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Icons;
import ch.cryptocare.desktop.parts.WhileShown;
import ch.cryptocare.desktop.parts.Words;
import ch.cryptocare.desktop.place.Navigator;
import ch.cryptocare.desktop.place.Place;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** All places, the present one marked; narrow, it shows the pictures alone. */
final class SideBar extends VBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    SideBar(List<Place> places, Navigator navigator, Text text, boolean wide, Runnable fold) {
        getStyleClass().add("side-bar");
        setPrefWidth(wide ? 224 : 64);
        setMinWidth(Region.USE_PREF_SIZE);
        var entries = new VBox(4);
        for (var place : places) entries.getChildren().add(entry(place, navigator, text, wide));
        // Whoever administers has more places than a small window is high.
        var all = new ScrollPane(entries);
        all.setFitToWidth(true);
        all.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        all.setFocusTraversable(false);
        VBox.setVgrow(all, Priority.ALWAYS);
        var label = text.of(wide ? "side-bar.fold" : "side-bar.unfold");
        var folding = Buttons.icon(label, wide ? Feather.CHEVRONS_LEFT : Feather.CHEVRONS_RIGHT, fold);
        getChildren().addAll(mark(wide), all, folding);
    }

    private static Node mark(boolean wide) {
        var sign = Icons.of(Feather.PLUS);
        sign.getStyleClass().add("mark-sign");
        var ground = new HBox(sign);
        ground.setAlignment(Pos.CENTER);
        ground.getStyleClass().add("mark");
        var mark = new HBox(10, ground);
        if (wide) mark.getChildren().add(Words.heading("CryptoCare"));
        mark.setAlignment(wide ? Pos.CENTER_LEFT : Pos.CENTER);
        mark.getStyleClass().add("mark-row");
        return mark;
    }

    private static Button entry(Place place, Navigator navigator, Text text, boolean wide) {
        var look = Look.of(place);
        var name = text.of(look.key());
        var entry = new Button(name, Icons.of(look.icon()));
        entry.getStyleClass().add("side-entry");
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setAlignment(wide ? Pos.CENTER_LEFT : Pos.CENTER);
        entry.setOnAction(_ -> navigator.go(place));
        if (!wide) {
            entry.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            entry.setTooltip(new Tooltip(name));
        }
        WhileShown.hear(
                entry,
                () -> navigator.currentProperty().subscribe(here -> {
                    var marked = here.section().equals(place);
                    entry.pseudoClassStateChanged(HERE, marked);
                    entry.setAccessibleText(marked ? text.of("side-bar.here", name) : name);
                }));
        return entry;
    }
}
