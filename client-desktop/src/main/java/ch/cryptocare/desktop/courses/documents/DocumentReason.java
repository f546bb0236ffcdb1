package ch.cryptocare.desktop.courses.documents;

import ch.cryptocare.common.problem.Refusal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a file is not taken. */
enum DocumentReason {
    TOO_LARGE,
    NOT_A_PDF,
    LOCKED,
    ACTIVE,
    TOO_MANY_PAGES;

    static Optional<DocumentReason> of(Refusal refusal) {
        var code = String.valueOf(refusal.facts.get("reason"))
                .toUpperCase(Locale.ROOT)
                .replace('-', '_');
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(code))
                .findFirst();
    }
}
