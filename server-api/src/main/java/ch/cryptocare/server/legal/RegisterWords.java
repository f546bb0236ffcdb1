package ch.cryptocare.server.legal;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.platform.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The register's headings in one language. */
public final class RegisterWords {
    private static final ZoneId ZONE = ZoneId.of("Europe/Zurich");

    private final Language language;
    private final ResourceBundle words;

    public RegisterWords(Language language) {
        this.language = language;
        this.words = Words.in(language, "ch.cryptocare.server.legal.register");
    }

    public String of(String key) {
        return words.getString(key);
    }

    /** Those of all texts but the name, in the order of the law. */
    public List<String> details() {
        return Stream.of(
                        "purposes",
                        "legal-basis",
                        "persons",
                        "data",
                        "recipients",
                        "transfers",
                        "retention",
                        "security")
                .map(this::of)
                .toList();
    }

    public String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(at.atZone(ZONE));
    }
}
