package ch.cryptocare.desktop.preferences;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Card;
import ch.cryptocare.desktop.parts.Page;
import ch.cryptocare.desktop.parts.Words;
import ch.cryptocare.desktop.theme.Theme;
import ch.cryptocare.desktop.theme.ThemeChoice;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** What somebody may want otherwise; it counts at once. */
public final class PreferencesView extends BorderPane {
    /** @param dayCopy whether copies of the day may lie on this machine, where they are of use */
    public PreferencesView(Text text, Theme theme, Optional<BooleanProperty> dayCopy, String server) {
        var page = new Page(text.of("place.preferences"), text.of("preferences.why"))
                .add(
                        Card.titled(
                                text.of("preferences.language"),
                                choice(text, text.languageProperty(), Language.values())),
                        Card.titled(
                                text.of("preferences.theme"),
                                choice(text, theme.choiceProperty(), ThemeChoice.values())));
        dayCopy.ifPresent(wanted -> page.add(dayCopy(text, wanted)));
        setCenter(page.add(Card.titled(
                text.of("preferences.server"), Words.body(server), Words.muted(text.of("preferences.server.why")))));
    }

    private static Card dayCopy(Text text, BooleanProperty wanted) {
        var box = new CheckBox(text.of("preferences.day-copy.keep"));
        box.selectedProperty().bindBidirectional(wanted);
        box.setWrapText(true);
        return Card.titled(text.of("preferences.day-copy"), box, Words.muted(text.of("preferences.day-copy.why")));
    }

    private static <E extends Enum<E>> VBox choice(Text text, ObjectProperty<E> chosen, E[] all) {
        var group = new ToggleGroup();
        var list = new VBox(10);
        for (var one : all) {
            var button = new RadioButton(text.of(one));
            button.setToggleGroup(group);
            button.setSelected(one == chosen.get());
            button.setOnAction(_ -> chosen.set(one));
            list.getChildren().add(button);
        }
        return list;
    }
}
