package ch.cryptocare.desktop.courses;

import ch.cryptocare.common.contract.authoring.ChosenDocument;
import ch.cryptocare.common.value.DocumentId;
import ch.cryptocare.common.value.Language;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What a chapter gives to read in each of our languages, as far as it is chosen. */
public final class BothDocuments {
    public final ObjectProperty<Optional<DocumentId>> fr = new SimpleObjectProperty<>(this, "fr", Optional.empty());
    public final ObjectProperty<Optional<DocumentId>> en = new SimpleObjectProperty<>(this, "en", Optional.empty());

    BothDocuments(Runnable changed) {
        fr.subscribe((_, _) -> changed.run());
        en.subscribe((_, _) -> changed.run());
    }

    ObjectProperty<Optional<DocumentId>> in(Language language) {
        return switch (language) {
            case FR -> fr;
            case EN -> en;
        };
    }

    /** Nothing, when nothing is. */
    Optional<ChosenDocument> chosen() {
        var chosen = new ChosenDocument(fr.get(), en.get());
        return Optional.of(chosen)
                .filter(one -> one.fr().isPresent() || one.en().isPresent());
    }

    void load(Optional<ChosenDocument> chosen) {
        fr.set(chosen.flatMap(ChosenDocument::fr));
        en.set(chosen.flatMap(ChosenDocument::en));
    }
}
