package ch.cryptocare.server.scheduling.db;

import ch.cryptocare.server.scheduling.usecases.Practitioner;
import java.text.Normalizer;
import java.util.Locale;

/** Folds text so that "Zoé" is found by "zoe": lower case, no accents. */
final class SearchText {
    private SearchText() {}

    static String of(Practitioner practitioner) {
        var specialty = practitioner.specialty().name().replace('_', ' ');
        return folded(String.join(
                " ",
                practitioner.name(),
                practitioner.city(),
                specialty,
                String.join(" ", practitioner.about().values())));
    }

    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
