package ch.cryptocare.server.learning.domain;

import static ch.cryptocare.server.learning.SampleCourse.both;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.ChapterKind;
import ch.cryptocare.common.value.CompletionRule;
import ch.cryptocare.common.value.CourseKind;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Profession;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.learning.SampleCourse;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a course cannot be. */
class CourseValuesTest {
    private static final Map<Language, String> TITLE = both("Les cinq moments", "The five moments");
    private static final Map<Language, String> BODY = both("Avant.", "Before.");
    private static final CourseText TEXT = new CourseText("Mains", "En bref.", List.of("Savoir"));

    @ParameterizedTest(name = "{0} points: {1}")
    @CsvSource({
        "-0.1, negative",
        "1000, too-large",
        "1.25, more-than-one-decimal",
        "1e99999, too-large",
        "1e-99999, more-than-one-decimal"
    })
    void pointsAreTenthsUpToAThousand(String amount, String reason) {
        refused("points", reason, () -> new CreditPoints(new BigDecimal(amount)));
    }

    @Test
    void pointsAreTheSameHoweverTheyAreWritten() {
        assertThat(new CreditPoints(new BigDecimal("2"))).isEqualTo(new CreditPoints(new BigDecimal("2.00")));
        assertThat(new CreditPoints(new BigDecimal("999.9")).amount()).isEqualByComparingTo("999.9");
    }

    @Test
    void aThresholdAndOnlyAThresholdHasAPercentage() {
        refused("completion.percent", "missing", () -> new Completion(CompletionRule.THRESHOLD, Optional.empty()));
        refused("completion.percent", "not-a-threshold", () -> new Completion(CompletionRule.END, Optional.of(95)));
        refused("completion.percent", "not-a-percentage", () -> Completion.threshold(0));
        refused("completion.percent", "not-a-percentage", () -> Completion.threshold(101));
    }

    @Test
    void aTextSaysSomethingAndNothingElseDoes() {
        refused("chapter.body", "missing", () -> chapter(ChapterKind.TEXT, TITLE, 10, Map.of(), Completion.END));
        refused("chapter.body", "missing", () -> chapter(ChapterKind.TEXT, TITLE, 10, both(" ", "x"), Completion.END));
        refused("chapter.body", "not-a-text", () -> chapter(ChapterKind.VIDEO, TITLE, 10, BODY, Completion.END));
    }

    @Test
    void onlyWhatIsPlayedIsPlayedUpToAThreshold() {
        refused(
                "chapter.completion",
                "not-played",
                () -> chapter(ChapterKind.TEXT, TITLE, 10, BODY, Completion.threshold(95)));
        refused(
                "chapter.completion",
                "not-played",
                () -> chapter(ChapterKind.DOCUMENT, TITLE, 10, Map.of(), Completion.threshold(95)));
    }

    @Test
    void aChapterHasATitleInEachLanguageAndTakesItsTime() {
        refused(
                "chapter.title",
                "language-missing",
                () -> chapter(ChapterKind.TEXT, Map.of(Language.FR, "Un"), 10, BODY, Completion.END));
        refused("chapter.title", "missing", () -> chapter(ChapterKind.TEXT, both("Un", ""), 10, BODY, Completion.END));
        refused("chapter.minutes", "too-short", () -> chapter(ChapterKind.TEXT, TITLE, 0, BODY, Completion.END));
        refused("chapter.minutes", "too-long", () -> chapter(ChapterKind.TEXT, TITLE, 1441, BODY, Completion.END));
    }

    @Test
    void aCourseSaysWhatItIsAndWhatForInEachLanguage() {
        refused("title", "missing", () -> new CourseText(" ", "En bref.", List.of("Savoir")));
        refused("title", "too-long", () -> new CourseText("x".repeat(121), "En bref.", List.of("Savoir")));
        refused("summary", "missing", () -> new CourseText("Mains", "", List.of("Savoir")));
        refused("goals", "missing", () -> new CourseText("Mains", "En bref.", List.of()));
        refused("goals", "missing", () -> new CourseText("Mains", "En bref.", List.of("")));
        refused("goals", "too-many", () -> new CourseText("Mains", "En bref.", Collections.nCopies(13, "Savoir")));
        refused(
                "texts",
                "language-missing",
                () -> course(Set.of(Language.FR), Map.of(Language.FR, TEXT), Set.of(Profession.NURSE), 25, 1));
    }

    @Test
    void aCourseIsTaughtInALanguageToSomebodyForSomeTime() {
        var texts = both(TEXT, TEXT);
        refused("languages", "missing", () -> course(Set.of(), texts, Set.of(Profession.NURSE), 25, 1));
        refused("professions", "missing", () -> course(Set.of(Language.FR), texts, Set.of(), 25, 1));
        refused("minutes", "too-short", () -> course(Set.of(Language.FR), texts, Set.of(Profession.NURSE), 0, 1));
        refused("minutes", "too-long", () -> course(Set.of(Language.FR), texts, Set.of(Profession.NURSE), 60_001, 1));
        refused("chapters", "too-many", () -> course(Set.of(Language.FR), texts, Set.of(Profession.NURSE), 25, 201));
    }

    private static Chapter chapter(
            ChapterKind kind, Map<Language, String> titles, int minutes, Map<Language, String> body, Completion done) {
        return new Chapter(
                kind, titles, Duration.ofMinutes(minutes), body, Optional.empty(), Map.of(), Optional.empty(), done);
    }

    private static CourseContent course(
            Set<Language> languages,
            Map<Language, CourseText> texts,
            Set<Profession> professions,
            int minutes,
            int chapters) {
        return new CourseContent(
                CourseKind.VIDEO,
                languages,
                texts,
                professions,
                new CreditPoints(BigDecimal.ONE),
                Sats.ZERO,
                Duration.ofMinutes(minutes),
                Collections.nCopies(chapters, SampleCourse.text("Un", "One")));
    }

    private static void refused(String field, String reason, ThrowingCallable made) {
        assertThatThrownBy(made).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.facts.get("field")).isEqualTo(field);
            assertThat(refusal.facts.get("reason")).isEqualTo(reason);
        });
    }
}
