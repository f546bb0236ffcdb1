package ch.cryptocare.server.learning.domain.quiz;

import static ch.cryptocare.server.learning.domain.quiz.SampleQuiz.options;
import static ch.cryptocare.server.learning.domain.quiz.SampleQuiz.pairs;
import static ch.cryptocare.server.learning.domain.quiz.SampleQuiz.question;
import static ch.cryptocare.server.learning.domain.quiz.SampleQuiz.single;
import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.CountingRule;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.learning.domain.Faults;
import ch.cryptocare.server.learning.domain.quiz.Task.Matching;
import ch.cryptocare.server.learning.domain.quiz.Task.Multiple;
import ch.cryptocare.server.learning.domain.quiz.Task.Ordering;
import ch.cryptocare.server.learning.domain.quiz.Task.Single;
import ch.cryptocare.support.ForAll;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a quiz must be, and what its attempts come to. */
class QuizTest {
    private static final Set<Language> BOTH = Set.of(Language.FR, Language.EN);
    private static final Question SWEEPING =
            question("all", GradingPolicy.MOODLE_1, new Multiple(options("a:1/2 b:1/2 c:-1/10")));

    @Test
    void whatCanBePassedMayBeReviewed() {
        assertThat(faults(
                        new SampleQuiz()
                                .drawing(new Pool(1, List.of(single("one"), single("two"))), Pool.all(single("three"))),
                        BOTH))
                .isEmpty();
    }

    @Test
    void whatNobodyCanPassIsNot() {
        refused("quiz.pools missing", new SampleQuiz().drawing());
        refused("quiz.pools[0].drawn missing", new SampleQuiz().drawing(new Pool(0, List.of(single("one")))));
        refused(
                "quiz.pools[1].drawn more-than-there-are",
                new SampleQuiz().drawing(Pool.all(single("one")), new Pool(2, List.of(single("two")))));
        refused("quiz.pools[0].questions[1].id repeated", new SampleQuiz().asking(single("one"), single("one")));
        refused(
                "quiz.pools[0].questions[1].options all-ticked-passes",
                new SampleQuiz().asking(single("one"), SWEEPING));
    }

    @ParameterizedTest
    @CsvSource({
        "ALL_OR_NOTHING_1, a:0 b:0, nothing-right",
        "ALL_OR_NOTHING_1, a:1 b:1, several-right",
        "ALL_OR_NOTHING_1, a:1, too-few",
        "ALL_OR_NOTHING_1, a:1 a:0, repeated",
        "MOODLE_1, a:1/2 b:0, not-worth-one"
    })
    void aSingleChoiceHasOneThatIsRight(GradingPolicy policy, String options, String reason) {
        refused(
                "quiz.pools[0].questions[0].options " + reason,
                new SampleQuiz().asking(question("q", policy, new Single(options(options)))));
    }

    @ParameterizedTest
    @CsvSource({
        "ALL_OR_NOTHING_1, a:1 b:1, all-ticked-passes",
        "ALL_OR_NOTHING_1, a:0 b:0, nothing-right",
        "HALVES_1, a:1 b:1 c:1, all-ticked-passes",
        "KPRIME_1, a:1 b:0 c:1, not-four",
        "KPRIME_1, a:1 b:1 c:1 d:1, all-ticked-passes",
        "MOODLE_1, a:1/2 b:1/3 c:-1, not-worth-one"
    })
    void tickingEverythingIsNotEnough(GradingPolicy policy, String options, String reason) {
        refused(
                "quiz.pools[0].questions[0].options " + reason,
                new SampleQuiz().asking(question("q", policy, new Multiple(options(options)))));
    }

    @Test
    void everyPolicyFitsWhatItMarks() {
        for (var policy : List.of(GradingPolicy.KPRIME_1, GradingPolicy.HALVES_1))
            refused(
                    "quiz.pools[0].questions[0].policy other-kind",
                    new SampleQuiz().asking(question("q", policy, SampleQuiz.ORDERING)));
        var unmatched = new Matching(options("a:1 b:1"), options("x:1 y:1"), pairs("a=x"));
        refused(
                "quiz.pools[0].questions[0].pairs not-each-once",
                new SampleQuiz().asking(question("q", GradingPolicy.MOODLE_1, unmatched)));
    }

    @Test
    void theTextsAreInEveryLanguageOfTheCourse() {
        var french = new Question(
                new QuestionId("q"),
                Map.of(Language.FR, "Que faire ?"),
                Map.of(),
                GradingPolicy.ALL_OR_NOTHING_1,
                1,
                SampleQuiz.TRUE);
        refused("quiz.pools[0].questions[0].text.en missing", new SampleQuiz().asking(french));
        assertThat(faults(new SampleQuiz().asking(french), Set.of(Language.FR))).isEmpty();
    }

    @Test
    void harderQuestionsAreNotDrawnAmongEasierOnes() {
        var heavy = new Question(
                new QuestionId("heavy"), single("q").texts(), Map.of(), GradingPolicy.MOODLE_1, 3, SampleQuiz.TRUE);
        refused(
                "quiz.pools[0].questions unequal-points",
                new SampleQuiz().drawing(new Pool(1, List.of(single("one"), heavy))));
    }

    @Test
    void whatReadsAsEightyPercentIsNotAlwaysEighty() {
        var almost = new Result(Fraction.of(79_995, 1_000), 100);
        var standing = new Standing(new SampleQuiz().passedFrom("4/5").quiz(), List.of());
        assertThat(standing.reaches(almost.share())).isFalse();
        assertThat(standing.reaches(new Result(Fraction.of(80, 1), 100).share()))
                .isTrue();
        assertThat(standing.reaches(new Result(Fraction.of(8, 3), 3).share())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"HIGHEST, 3/4", "LAST, 1/4", "FIRST, 1/2", "AVERAGE, 1/2"})
    void whichAttemptCounts(CountingRule rule, String counted) {
        var shares = List.of(Fraction.of(1, 2), Fraction.of(3, 4), Fraction.of(1, 4));
        assertThat(Counting.of(rule, shares)).contains(Fraction.parse(counted));
        assertThat(Counting.of(rule, List.of())).isEmpty();
    }

    /** Whatever somebody ticks is worth between nothing and one, explains itself, and is worth the same once more. */
    @ParameterizedTest
    @EnumSource(GradingPolicy.class)
    void aMarkIsBetweenItsFloorAndOne(GradingPolicy policy) {
        var random = new Random(policy.name().hashCode());
        for (int i = 0; i < 500; i++) {
            var options = random(policy == GradingPolicy.KPRIME_1 ? 4 : 2 + random.nextInt(6), random);
            var question = question("q", policy, new Multiple(options));
            var ticked = options.stream()
                    .map(Option::id)
                    .filter(_ -> random.nextBoolean())
                    .toList();
            var mark = question.mark(Optional.of(new Answer.Ticked(ticked)));
            assertThat(mark.value()).isBetween(Fraction.ZERO, Fraction.ONE);
            assertThat(question.mark(Optional.of(new Answer.Ticked(ticked.reversed()))))
                    .isEqualTo(mark);
            if (mark instanceof Mark.Graded graded)
                assertThat(graded.value()).isEqualTo(graded.sum().max(Fraction.ZERO));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 21, 2026})
    void theSameAnswersToTheSameSheetAreWorthTheSame(long seed) {
        var random = new Random(seed);
        var questions = new ArrayList<Question>();
        for (int i = 0; i < 20; i++)
            questions.add(question("q" + i, GradingPolicy.RIGHT_MINUS_WRONG_1, new Multiple(random(5, random))));
        var quiz = new SampleQuiz().drawing(new Pool(12, questions)).quiz();
        var sheet = Sheet.draw(quiz, new Random(seed));
        var answers = new HashMap<QuestionId, Given>();
        for (var asked : sheet.asked())
            answers.put(
                    asked.question(),
                    new Given(
                            1,
                            Optional.of(new Answer.Ticked(asked.options().subList(0, random.nextInt(5)))),
                            Instant.EPOCH));
        var score = Score.of(quiz, sheet, answers);
        assertThat(Sheet.draw(quiz, new Random(seed))).isEqualTo(sheet);
        assertThat(Score.of(quiz, sheet, Map.copyOf(answers))).isEqualTo(score);
        assertThat(score.result().share()).isBetween(Fraction.ZERO, Fraction.ONE);
        assertThat(sheet.asked().stream().map(Sheet.Asked::question))
                .doesNotHaveDuplicates()
                .hasSize(12);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7})
    void whatIsToBePutInOrderIsNotInItsOrder(int many) {
        var task = new Ordering(
                options(IntStream.range(0, many).mapToObj(i -> i + ":1").collect(Collectors.joining(" "))));
        var inOrder = task.inOrder().stream().map(Option::id).toList();
        var question = question("q", GradingPolicy.ALL_OR_NOTHING_1, task);
        var shuffled = new SampleQuiz().asking(question).quiz();
        var inOneOrder = new SampleQuiz().asking(question).inOrder().quiz();
        ForAll.cases(200, random -> {
            var quiz = random.nextBoolean() ? shuffled : inOneOrder;
            assertThat(Sheet.draw(quiz, random).asked().getFirst().options())
                    .isNotEqualTo(inOrder)
                    .containsExactlyInAnyOrderElementsOf(inOrder);
        });
    }

    /** All that is right is worth one in all. */
    private static List<Option> random(int many, Random random) {
        var right = 1 + random.nextInt(many - 1);
        var options = new ArrayList<Option>();
        for (int i = 0; i < many; i++)
            options.add(new Option(
                    new OptionId("o" + i),
                    SampleQuiz.both("Oui", "Yes"),
                    i < right
                            ? Fraction.of(1, right)
                            : Fraction.of(-random.nextInt(3), 2).max(Fraction.of(-1, 1))));
        return options;
    }

    private static void refused(String problem, SampleQuiz quiz) {
        assertThat(faults(quiz, BOTH)).containsExactly(problem);
    }

    private static List<String> faults(SampleQuiz quiz, Set<Language> languages) {
        var faults = new Faults();
        quiz.quiz().lookThrough("quiz", languages, faults);
        return faults.found().stream()
                .map(fault -> fault.field() + " " + fault.reason())
                .toList();
    }
}
