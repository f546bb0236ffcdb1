package ch.cryptocare.desktop.availability;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Something typed, and what is wrong with it until it is typed anew. */
public final class Typed {
    public final StringProperty text = new SimpleStringProperty(this, "text", "");
    public final ObjectProperty<Optional<Wrong>> wrong = new SimpleObjectProperty<>(this, "wrong", Optional.empty());

    Typed(String first, Runnable changed) {
        text.set(first);
        text.addListener((_, _, _) -> {
            wrong.set(Optional.empty());
            changed.run();
        });
    }

    void refuse(Wrong what) {
        wrong.set(Optional.of(what));
    }

    boolean isBlank() {
        return text.get().isBlank();
    }

    /** Empty when it is no whole number, as people group it. */
    OptionalInt number() {
        var digits = text.get().replaceAll("[\\s'’\u202f\u00a0]", "");
        return digits.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    /** Marks it when it is no number. */
    boolean isNumber() {
        if (number().isEmpty()) refuse(Wrong.NO_NUMBER);
        return number().isPresent();
    }
}
