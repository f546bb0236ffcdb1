package ch.cryptocare.server.legal.zip;

import ch.cryptocare.common.value.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** What the words and values of personal records are called, by language. */
final class Labels {
    private static final ZoneId HOUSE = ZoneId.of("Europe/Zurich");

    private final Map<Language, Properties> byLanguage = new EnumMap<>(Language.class);

    Labels() {
        for (var language : Language.values()) byLanguage.put(language, load(language));
    }

    In in(Language language) {
        return new In(language, byLanguage.getOrDefault(language, new Properties()));
    }

    /** @param texts what is not among them is shown as it is: nothing may be left out because nobody named it */
    record In(Language language, Properties texts) {
        String text(String key) {
            return texts.getProperty(key, key);
        }

        String field(String name) {
            return texts.getProperty("field." + name, name);
        }

        String value(Object value) {
            return switch (value) {
                case Instant at -> moment(at);
                case Boolean truth -> text(truth ? "yes" : "no");
                case List<?> several -> several.stream().map(this::value).collect(Collectors.joining(", "));
                default -> texts.getProperty("value." + value, value.toString());
            };
        }

        private String moment(Instant at) {
            var locale = Locale.of(language.tag(), "CH");
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                    .withLocale(locale)
                    .withZone(HOUSE)
                    .format(at);
        }
    }

    static Properties load(Language language) {
        var name = "/ch/cryptocare/server/legal/data_" + language.tag() + ".properties";
        try (var in = Labels.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException(name + " is missing");
            var texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
