package ch.cryptocare.common.value;

import java.util.Locale;

/** The languages this product speaks. */
public enum Language {
    FR,
    EN;

    public Locale locale() {
        return this == FR ? Locale.of("fr", "CH") : Locale.of("en", "CH");
    }

    /** The IETF tag, as in {@code <html lang>}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
