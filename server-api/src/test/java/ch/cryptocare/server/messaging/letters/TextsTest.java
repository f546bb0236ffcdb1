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
        var french = Texts.of(Language.FR);
        var other = Texts.of(language);
        assertThat(other.keySet()).isEqualTo(french.keySet());
        for (var key : french.keySet()) {
            assertThat(other.getString(key)).as(key).isNotBlank();
            assertThat(placeholders(other.getString(key))).as(key).isEqualTo(placeholders(french.getString(key)));
        }
    }

    @Test
    void aValueIsNeverReadAsAPlaceholder() {
        var texts = new Texts(Language.EN);
        assertThat(texts.text("greeting", Map.of("name", "{zone} $1 \\"))).isEqualTo("Hello {zone} $1 \\,");
    }

    private static Set<String> placeholders(String text) {
        var found = new TreeSet<String>();
        Texts.PLACEHOLDER.matcher(text).results().forEach(match -> found.add(match.group()));
        return found;
    }
}
