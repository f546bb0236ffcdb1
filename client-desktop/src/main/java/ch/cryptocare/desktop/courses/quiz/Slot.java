package ch.cryptocare.desktop.courses.quiz;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** Where a value is typed. What cannot be read stays as it is typed, says so, and changes nothing. */
final class Slot<T> {
    static final PseudoClass UNREADABLE = PseudoClass.getPseudoClass("unreadable");

    private final TextInputControl control;
    private final Reading<T> reading;
    private final Consumer<T> changed;
    private final Consumer<String> say;
    private @Nullable T known;
    private boolean isDrawing;

    /** @param say where a sentence about it is read */
    Slot(TextInputControl control, Reading<T> reading, Consumer<T> changed, Consumer<String> say) {
        this.control = control;
        this.reading = reading;
        this.changed = changed;
        this.say = say;
        control.textProperty().addListener((_, _, now) -> {
            if (!isDrawing) typed(now);
        });
    }

    /** @param fault what is known to be wrong with the value; empty when nothing is */
    void draw(T value, String fault) {
        if (!value.equals(known)) show(value);
        say.accept(isReadable() ? fault : reading.sentence());
    }

    private void typed(String words) {
        var read = reading.typed().apply(words);
        control.pseudoClassStateChanged(UNREADABLE, read.isEmpty());
        if (read.isEmpty()) say.accept(reading.sentence());
        else if (read.get().equals(known)) say.accept("");
        else {
            known = read.get();
            changed.accept(known);
        }
    }

    private void show(T value) {
        known = value;
        if (!reading.typed().apply(control.getText()).equals(Optional.of(value)))
            replace(reading.shown().apply(value));
        control.pseudoClassStateChanged(UNREADABLE, false);
    }

    /** The cursor stays where it was, as far as there are letters. */
    private void replace(String words) {
        int caret = Math.min(control.getCaretPosition(), words.length());
        isDrawing = true;
        control.setText(words);
        isDrawing = false;
        control.positionCaret(caret);
    }

    private boolean isReadable() {
        return !control.getPseudoClassStates().contains(UNREADABLE);
    }
}
