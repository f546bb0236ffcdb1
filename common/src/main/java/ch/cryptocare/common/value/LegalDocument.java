package ch.cryptocare.common.value;

import java.time.LocalDate;

/**
 * The documents that people agree to or take note of, in the version in force. A text that changes gets a new version: a
 * test compares the page with its hash, and whoever is signed in is shown what is new.
 */
public enum LegalDocument {
    TERMS("2026-11-22", "/legal/terms/", "5f0244a1c40e171967fca59db7a3159b78d0034c57586339e35c066b2af2c04d", false),
    PRIVACY("2026-11-24", "/legal/privacy/", "c0f36c4e7cc22976210895b0caed950532206c464a401ebaeb073373847cd666", false),
    /** Nothing measures anything yet; whatever will must ask for this first. */
    ANALYTICS(
            "2026-11-23", "/legal/cookies/", "319e55aed64ddadf5d22ec7ca564ae62d7ce49c5bd3a015eb413e4257571a70a", true);

    public final LocalDate version;

    /** Where the text is read. */
    public final String page;

    /** SHA-256 of the page's text, so that nobody can say later that it said something else. */
    public final String textHash;

    /** Whether one can do without, and so take it back. */
    public final boolean optional;

    LegalDocument(String version, String page, String textHash, boolean optional) {
        this.version = LocalDate.parse(version);
        this.page = page;
        this.textHash = textHash;
        this.optional = optional;
    }
}
