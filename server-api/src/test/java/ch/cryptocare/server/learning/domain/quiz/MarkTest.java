package ch.cryptocare.server.learning.domain.quiz;

import static ch.cryptocare.server.learning.domain.quiz.SampleQuiz.ids;
import static ch.cryptocare.server.learning.domain.quiz.SampleQuiz.options;
import static ch.cryptocare.server.learning.domain.quiz.SampleQuiz.pairs;
import static ch.cryptocare.server.learning.domain.quiz.SampleQuiz.question;
import static ch.cryptocare.server.learning.domain.quiz.SampleQuiz.single;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.TaskKind;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Graded cases of every policy. */
class MarkTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/quiz/multiple.csv", numLinesToSkip = 1)
    void ticking(GradingPolicy policy, String options, @Nullable String ticked, String worth, @Nullable String parts) {
        var answer = new Answer.Ticked(ids(told(ticked)));
        var mark = question("q", policy, new Task.Multiple(options(options))).mark(Optional.of(answer));
        isWorth(mark, worth, told(parts));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/quiz/single.csv", numLinesToSkip = 1)
    void choosing(GradingPolicy policy, String options, @Nullable String chosen, String worth, @Nullable String parts) {
        var answer = Optional.ofNullable(chosen).map(SampleQuiz::chosen);
        isWorth(question("q", policy, new Task.Single(options(options))).mark(answer), worth, told(parts));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/quiz/others.csv", numLinesToSkip = 1)
    void answeringOtherwise(
            GradingPolicy policy, TaskKind kind, @Nullable String answer, String worth, @Nullable String parts) {
        var given = Optional.ofNullable(answer).map(said -> read(kind, said));
        isWorth(question("q", policy, task(kind)).mark(given), worth, told(parts));
    }

    @Test
    void whatIsAnsweredFitsWhatIsAsked() {
        refused("answer.options unknown", single("q"), SampleQuiz.chosen("d"));
        refused("answer other-kind", single("q"), SampleQuiz.ticked("a"));
        var multiple = question("q", GradingPolicy.ALL_OR_NOTHING_1, new Task.Multiple(options("a:1 b:0")));
        refused("answer.options unknown", multiple, SampleQuiz.ticked("a z"));
        var ordering = question("q", GradingPolicy.ALL_OR_NOTHING_1, SampleQuiz.ORDERING);
        refused("answer.options missing", ordering, new Answer.Ordered(ids("a b c")));
        var matching = question("q", GradingPolicy.ALL_OR_NOTHING_1, SampleQuiz.MATCHING);
        refused("answer.options unknown", matching, new Answer.Matched(pairs("a=w")));
    }

    @Test
    void nothingIsNamedTwice() {
        says("answer.options repeated", () -> SampleQuiz.ticked("a b a"));
        says("answer.options repeated", () -> new Answer.Ordered(ids("a a")));
        says("answer.options repeated", () -> new Answer.Matched(pairs("a=x a=y")));
    }

    @Test
    void noNumberIsLongerThanFortyDigits() {
        says("answer.number too-long", () -> new Answer.Typed(new BigDecimal("1e41")));
        says("answer.number too-long", () -> new Answer.Typed(new BigDecimal("1".repeat(41))));
    }

    private static void isWorth(Mark mark, String worth, String parts) {
        var isBlank = worth.equals("blank");
        assertThat(mark instanceof Mark.Blank).isEqualTo(isBlank);
        assertThat(mark.value()).isEqualTo(isBlank ? Fraction.ZERO : Fraction.parse(worth));
        if (!(mark instanceof Mark.Graded graded)) return;
        assertThat(graded.parts().stream()
                        .map(part -> part.option().orElse("*") + " " + part.worth())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(parts);
    }

    private static Task task(TaskKind kind) {
        return switch (kind) {
            case ORDERING -> SampleQuiz.ORDERING;
            case MATCHING -> SampleQuiz.MATCHING;
            case TRUE_FALSE -> SampleQuiz.TRUE;
            case NUMERIC -> SampleQuiz.NUMERIC;
            case SINGLE, MULTIPLE -> throw new IllegalArgumentException(kind.name());
        };
    }

    private static Answer read(TaskKind kind, String said) {
        return switch (kind) {
            case ORDERING -> new Answer.Ordered(ids(said));
            case MATCHING -> new Answer.Matched(pairs(said));
            case TRUE_FALSE -> new Answer.Said(Boolean.parseBoolean(said));
            case NUMERIC -> new Answer.Typed(new BigDecimal(said));
            case SINGLE, MULTIPLE -> throw new IllegalArgumentException(kind.name());
        };
    }

    private static void refused(String problem, Question question, Answer answer) {
        says(problem, () -> question.requireFits(answer));
        says(problem, () -> question.mark(Optional.of(answer)));
    }

    private static void says(String problem, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.type).isEqualTo(ProblemType.ANSWER_INVALID);
            assertThat(Stream.of("field", "reason")
                            .map(Map.copyOf(refusal.facts)::get)
                            .map(String::valueOf)
                            .collect(Collectors.joining(" ")))
                    .isEqualTo(problem);
        });
    }

    private static String told(@Nullable String cell) {
        return Optional.ofNullable(cell).orElse("");
    }
}
