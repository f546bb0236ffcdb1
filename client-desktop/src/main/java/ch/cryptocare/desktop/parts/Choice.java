package ch.cryptocare.desktop.parts;

import ch.cryptocare.desktop.i18n.Text;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** One of a few words of the contract, by its name in the language of the moment. */
public final class Choice {
    private Choice() {}

    /** The first is chosen to begin with. */
    public static <E extends Enum<E>> ComboBox<E> of(List<E> words, Text text) {
        var box = new ComboBox<E>();
        box.getItems().setAll(words);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(E word) {
                return word == null ? "" : text.of(word);
            }

            @Override
            public E fromString(String name) {
                return words.stream()
                        .filter(word -> text.of(word).equals(name))
                        .findFirst()
                        .orElseThrow();
            }
        });
        box.getSelectionModel().selectFirst();
        return box;
    }
}
