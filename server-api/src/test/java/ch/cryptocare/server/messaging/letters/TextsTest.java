package ch.cryptocare.server.messaging.letters;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.Language;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameSentencesWithTheSamePlaceholders(Language language) {
        var french = Texts.load(Language.FR);
        var other = Texts.load(language);
        assertThat(other.stringPropertyNames()).isEqualTo(french.stringPropertyNames());
        for (var key : french.stringPropertyNames()) {
            assertThat(other.getProperty(key)).as(key).isNotBlank();
            assertThat(placeholders(other.getProperty(key))).as(key).isEqualTo(placeholders(french.getProperty(key)));
        }
    }

    @Test
    void aValueIsNeverReadAsAPlaceholder() {
        var texts = new Texts().in(Language.EN);
        assertThat(texts.text("greeting", Map.of("name", "{zone} $1 \\"))).isEqualTo("Hello {zone} $1 \\,");
    }

    private static Set<String> placeholders(String text) {
        var found = new TreeSet<String>();
        Texts.PLACEHOLDER.matcher(text).results().forEach(match -> found.add(match.group()));
        return found;
    }
}
