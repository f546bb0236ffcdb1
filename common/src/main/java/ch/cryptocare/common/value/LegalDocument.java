package ch.cryptocare.common.value;

import java.time.LocalDate;

/**
 * The documents that people agree to or take note of, in the version in force. A text that changes gets a new version: a
 * test compares the page with its hash, and whoever is signed in is shown what is new.
 */
public enum LegalDocument {
    TERMS("2026-11-22", "/legal/terms/", "5f0244a1c40e171967fca59db7a3159b78d0034c57586339e35c066b2af2c04d", false),
    PRIVACY("2026-11-22", "/legal/privacy/", "dfd34fbec1301d0e98a043c65569eb4d59a1e96b904175881f26acad62b4b5e0", false),
    /** Nothing measures anything yet; whatever will must ask for this first. */
    ANALYTICS(
            "2026-11-22", "/legal/cookies/", "ca7b0057b9c6a01990a6bcfc4716526b0ec21a965fb1a47184a623ba04863b10", true);

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
