package ch.cryptocare.desktop.courses;

import ch.cryptocare.common.contract.authoring.WrittenText;
import ch.cryptocare.common.value.Language;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A text that is typed in each of our languages. */
public final class Both {
    public final StringProperty fr = new SimpleStringProperty(this, "fr", "");
    public final StringProperty en = new SimpleStringProperty(this, "en", "");

    Both(Runnable changed) {
        fr.subscribe((_, _) -> changed.run());
        en.subscribe((_, _) -> changed.run());
    }

    public StringProperty in(Language language) {
        return switch (language) {
            case FR -> fr;
            case EN -> en;
        };
    }

    WrittenText written() {
        return new WrittenText(fr.get(), en.get());
    }

    /** What is there already stays untouched, with its cursor. */
    void load(WrittenText text) {
        if (!fr.get().equals(text.fr())) fr.set(text.fr());
        if (!en.get().equals(text.en())) en.set(text.en());
    }
}
