package ch.cryptocare.server.messaging.letters;

import ch.cryptocare.common.value.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of the mails, by language. A value is put in as it is, and never read as a placeholder itself. */
final class Texts {
    static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    private final Map<Language, Properties> byLanguage = new EnumMap<>(Language.class);

    Texts() {
        for (var language : Language.values()) byLanguage.put(language, load(language));
    }

    In in(Language language) {
        return new In(byLanguage.getOrDefault(language, new Properties()));
    }

    static final class In {
        private final Properties texts;

        private In(Properties texts) {
            this.texts = texts;
        }

        String text(String key) {
            return text(key, Map.of());
        }

        String text(String key, Map<String, String> values) {
            var text = texts.getProperty(key);
            if (text == null) throw new IllegalArgumentException("no text for " + key);
            return PLACEHOLDER
                    .matcher(text)
                    .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
        }
    }

    static Properties load(Language language) {
        var name = "/ch/cryptocare/server/messaging/texts_" + language.tag() + ".properties";
        try (var in = Texts.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException(name + " is missing");
            var texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
