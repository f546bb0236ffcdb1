package ch.cryptocare.server.messaging.letters;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.platform.Words;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of the mails in one language. A value is put in as it is, and never read as a placeholder itself. */
final class Texts {
    static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    private final ResourceBundle texts;

    Texts(Language language) {
        texts = of(language);
    }

    String text(String key) {
        return text(key, Map.of());
    }

    /** @throws java.util.MissingResourceException when nobody wrote it */
    String text(String key, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(texts.getString(key))
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }

    static ResourceBundle of(Language language) {
        return Words.in(language, "ch.cryptocare.server.messaging.texts");
    }
}
