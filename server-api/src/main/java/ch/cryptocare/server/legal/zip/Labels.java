package ch.cryptocare.server.legal.zip;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.platform.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** What the words and values of personal records are called, in one language. */
final class Labels {
    private static final ZoneId HOUSE = ZoneId.of("Europe/Zurich");

    private final Language language;
    private final ResourceBundle texts;

    Labels(Language language) {
        this.language = language;
        this.texts = Words.in(language, "ch.cryptocare.server.legal.data");
    }

    Language language() {
        return language;
    }

    String text(String key) {
        return textOr(key, key);
    }

    String field(String name) {
        return textOr("field." + name, name);
    }

    String value(Object value) {
        return switch (value) {
            case Instant at -> moment(at);
            case Boolean truth -> text(truth ? "yes" : "no");
            case List<?> several -> several.stream().map(this::value).collect(Collectors.joining(", "));
            default -> textOr("value." + value, value.toString());
        };
    }

    private String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language.locale())
                .withZone(HOUSE)
                .format(at);
    }

    /** What is not among the texts is shown as it is: nothing may be left out because nobody named it. */
    private String textOr(String key, String other) {
        return texts.containsKey(key) ? texts.getString(key) : other;
    }
}
