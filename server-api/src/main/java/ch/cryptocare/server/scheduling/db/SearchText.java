package ch.cryptocare.server.scheduling.db;

import ch.cryptocare.common.value.FoldedText;
import ch.cryptocare.server.scheduling.usecases.Practitioner;

/** What a practitioner is found by. */
final class SearchText {
    private SearchText() {}

    static String of(Practitioner practitioner) {
        var specialty = practitioner.specialty().name().replace('_', ' ');
        return FoldedText.of(String.join(
                " ",
                practitioner.name(),
                practitioner.city(),
                specialty,
                String.join(" ", practitioner.about().values())));
    }
}
