package ch.cryptocare.server.legal.domain;

import ch.cryptocare.common.value.LegalDocument;
import java.time.Instant;
import java.time.LocalDate;

/** Somebody gave a consent, or took it back. */
public record Consent(LegalDocument document, LocalDate version, String textHash, boolean given, Instant at) {
    public static Consent given(LegalDocument document, Instant at) {
        return new Consent(document, document.version, document.textHash, true, at);
    }

    public Consent withdrawn(Instant when) {
        return new Consent(document, version, textHash, false, when);
    }

    /** Whether it is for the text that holds now. */
    public boolean holds() {
        return given && version.equals(document.version);
    }
}
