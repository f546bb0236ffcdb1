package ch.cryptocare.journeys.browser;

import ch.cryptocare.common.value.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** What the pages say, by which a person finds their way on them. */
public final class Words {
    private final Properties texts = new Properties();

    Words(Language language) {
        for (var name : new String[] {"web", "problems"}) load(name + "_" + language.tag() + ".properties");
    }

    private void load(String file) {
        var found = Objects.requireNonNull(
                Words.class.getResourceAsStream("/ch/cryptocare/common/i18n/" + file), "texts: " + file);
        try (var in = new InputStreamReader(found, StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a key that has no places to fill. */
    public String of(String key) {
        return Objects.requireNonNull(texts.getProperty(key), "no text: " + key);
    }

    /** The beginning of a text, up to its first place to fill. */
    public String beginning(String key) {
        return of(key).split("\\{", 2)[0].strip();
    }
}
