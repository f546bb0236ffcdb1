package ch.cryptocare.desktop.parts;

import ch.cryptocare.desktop.i18n.Text;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** One of several, by what each is called. */
public final class Choice {
    private Choice() {}

    /** Of a few words of the contract, in the language of the moment; the first is chosen to begin with. */
    public static <E extends Enum<E>> ComboBox<E> of(List<E> words, Text text) {
        ComboBox<E> box = by(text::of);
        box.getItems().setAll(words);
        box.getSelectionModel().selectFirst();
        return box;
    }

    /** Of what will be put into it. */
    public static <T> ComboBox<T> by(Function<T, String> name) {
        var box = new ComboBox<T>();
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T one) {
                return one == null ? "" : name.apply(one);
            }

            @Override
            public T fromString(String written) {
                return box.getItems().stream()
                        .filter(one -> toString(one).equals(written))
                        .findFirst()
                        .orElseThrow();
            }
        });
        return box;
    }
}
