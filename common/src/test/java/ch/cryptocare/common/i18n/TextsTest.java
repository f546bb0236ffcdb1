package ch.cryptocare.common.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.value.Canton;
import ch.cryptocare.common.value.ChapterKind;
import ch.cryptocare.common.value.CompletionRule;
import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.CourseKind;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Profession;
import ch.cryptocare.common.value.Specialty;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    @ParameterizedTest
    @ValueSource(strings = {"web", "problems"})
    void bothLanguagesHaveTheSameSentencesWithTheSamePlaces(String bundle) throws IOException {
        var french = texts(bundle, Language.FR);
        var english = texts(bundle, Language.EN);
        assertThat(french.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (var key : french.stringPropertyNames())
            assertThat(places(french.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noSentenceIsEmpty(Language language) throws IOException {
        assertThat(texts("web", language).values())
                .noneMatch(text -> text.toString().isBlank());
        assertThat(texts("problems", language).values())
                .noneMatch(text -> text.toString().isBlank());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyProblemHasItsSentence(Language language) throws IOException {
        assertThat(texts("problems", language).stringPropertyNames())
                .containsAll(Arrays.stream(ProblemType.values())
                        .map(type -> "problem." + type.code())
                        .toList());
    }

    @Test
    void everyWordThatPatientsChooseFromHasAName() throws IOException {
        var names = texts("web", Language.FR).stringPropertyNames();
        for (var word : Specialty.values()) assertThat(names).contains("specialty." + word);
        for (var word : Profession.values()) assertThat(names).contains("profession." + word);
        for (var word : CourseKind.values()) assertThat(names).contains("course-kind." + word);
        for (var word : ChapterKind.values()) assertThat(names).contains("chapter-kind." + word);
        for (var word : CompletionRule.values()) assertThat(names).contains("completion." + word, "todo." + word);
        for (var word : Canton.values()) assertThat(names).contains("canton." + word);
        for (var word : ConsultationMode.values()) assertThat(names).contains("mode." + word);
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(String bundle, Language language) throws IOException {
        var name = bundle + "_" + language.tag() + ".properties";
        try (var in = Objects.requireNonNull(TextsTest.class.getResourceAsStream(name), name)) {
            var texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        }
    }
}
