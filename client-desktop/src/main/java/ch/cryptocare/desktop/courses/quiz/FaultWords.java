package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.desktop.i18n.Text;
import java.util.Set;

/** What is said about a fault of a draft, by the stable word of the server. */
final class FaultWords {
    static final Set<String> KNOWN = Set.of(
            "missing",
            "unknown",
            "out-of-range",
            "not-a-number",
            "not-a-name",
            "repeated",
            "too-few",
            "nothing-right",
            "several-right",
            "not-worth-one",
            "not-four",
            "all-ticked-passes",
            "not-each-once",
            "more-than-there-are",
            "unequal-points",
            "other-kind",
            "negative",
            "too-long");

    private FaultWords() {}

    static String of(String place, String reason, Text text) {
        if (place.equals("pools") && reason.equals("missing")) return text.of("quiz-editor.fault.no-pool");
        if (place.endsWith(".id")) return text.of("quiz-editor.fault.id");
        return text.of("quiz-editor.fault." + (KNOWN.contains(reason) ? reason : "other"));
    }
}
