package ch.cryptocare.server.learning.domain.quiz;

import static ch.cryptocare.server.learning.domain.quiz.SampleQuiz.chosen;
import static ch.cryptocare.server.learning.domain.quiz.SampleQuiz.ids;
import static ch.cryptocare.server.learning.domain.quiz.SampleQuiz.options;
import static ch.cryptocare.server.learning.domain.quiz.SampleQuiz.pairs;
import static ch.cryptocare.server.learning.domain.quiz.SampleQuiz.question;
import static ch.cryptocare.server.learning.domain.quiz.SampleQuiz.single;
import static ch.cryptocare.server.learning.domain.quiz.SampleQuiz.ticked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.common.problem.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What corrections make of answers. */
class RegradeTest {
    private static final Task SINGLE = new Task.Single(options("a:1 b:0 c:0"));
    private static final Task MULTIPLE = new Task.Multiple(options("a:1/2 b:1/2 c:-1/2 d:-1/2"));
    private static final Task STATEMENTS = new Task.Multiple(options("a:1 b:1 c:0 d:0"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SINGLE     | ALL_OR_NOTHING_1    | full      | b     | 0    | 1
            SINGLE     | ALL_OR_NOTHING_1    | full      |       | 0    | 1
            SINGLE     | ALL_OR_NOTHING_1    | also b    | b     | 0    | 1
            SINGLE     | ALL_OR_NOTHING_1    | also b    | a     | 1    | 1
            SINGLE     | ALL_OR_NOTHING_1    | also b    | c     | 0    | 0
            SINGLE     | ALL_OR_NOTHING_1    | also b    |       | 0    | 0
            SINGLE     | ALL_OR_NOTHING_1    | only b    | b     | 0    | 1
            SINGLE     | ALL_OR_NOTHING_1    | only b    | a     | 1    | 0
            SINGLE     | MOODLE_1            | only b    | a     | 1    | 0
            MULTIPLE   | ALL_OR_NOTHING_1    | only a c  | a c   | 0    | 1
            MULTIPLE   | RIGHT_MINUS_WRONG_1 | only a c  | a b   | 1    | 0
            MULTIPLE   | RIGHT_MINUS_WRONG_1 | also a c  | a b   | 1    | 1
            MULTIPLE   | RIGHT_MINUS_WRONG_1 | also a c  | a     | 1/2  | 1/2
            MULTIPLE   | RIGHT_MINUS_WRONG_1 | only a b c | a b  | 1    | 2/3
            MULTIPLE   | MOODLE_1            | only a c  | b c   | 0    | 0
            MULTIPLE   | MOODLE_1            | only a c  | a c   | 0    | 1
            STATEMENTS | KPRIME_1            | only a c  | a c   | 0    | 1
            STATEMENTS | KPRIME_1            | only a c  | a b   | 1    | 0
            STATEMENTS | KPRIME_1            | only a    | a b   | 1    | 1/2
            STATEMENTS | HALVES_1            | also a    | a     | 1/2  | 1
            STATEMENTS | RIGHT_MINUS_WRONG_1 | full      | c d   | 0    | 1
            """)
    void anAnswerIsWorthWhatTheCorrectionMakesOfIt(
            String task, GradingPolicy policy, String correction, String answer, String before, String after) {
        var quiz = quiz(question("q", policy, task(task)));
        assertThat(mark(quiz, answer(task, answer))).hasToString(before);
        assertThat(mark(corrected(quiz, correction(task, correction)), answer(task, answer)))
                .hasToString(after);
    }

    @Test
    void otherKindsTakeOtherKeys() {
        assertThat(worth(SampleQuiz.TRUE, only(new Answer.Said(false)), new Answer.Said(false)))
                .hasToString("1");
        var other = new Answer.Ordered(ids("b a c d"));
        assertThat(worth(SampleQuiz.ORDERING, only(other), other)).hasToString("1");
        assertThat(worth(SampleQuiz.ORDERING, only(other), new Answer.Ordered(ids("a b c d"))))
                .hasToString("0");
        var matched = new Answer.Matched(pairs("a=y b=y c=z"));
        assertThat(worth(SampleQuiz.MATCHING, also(matched), matched)).hasToString("1");
        assertThat(worth(SampleQuiz.MATCHING, also(matched), new Answer.Matched(pairs("a=x b=y c=y"))))
                .hasToString("1");
        var wider = new Correction.AlsoRight(
                new Key(new Answer.Typed(new BigDecimal("12.5")), Optional.of(new BigDecimal("1"))));
        assertThat(worth(SampleQuiz.NUMERIC, wider, new Answer.Typed(new BigDecimal("13.5"))))
                .hasToString("1");
        assertThat(worth(
                        SampleQuiz.NUMERIC,
                        also(new Answer.Typed(new BigDecimal("20"))),
                        new Answer.Typed(new BigDecimal("20.1"))))
                .hasToString("1");
    }

    @Test
    void theLatestCorrectionDecides() {
        var quiz = quiz(single("q"), single("other"));
        var withdrawn = corrected(quiz, new Correction.Withdrawn());
        assertThat(marking(withdrawn).points()).isZero();
        var back = corrected(withdrawn, also(chosen("b")));
        assertThat(marking(back).points()).isOne();
        assertThat(Stream.of("a", "b", "c").map(option -> mark(back, Optional.of(chosen(option)))))
                .containsExactly(Fraction.ONE, Fraction.ONE, Fraction.ZERO);
    }

    @Test
    void whatIsWithdrawnIsNotAskedAnyMore() {
        var quiz = corrected(quiz(single("q"), single("other")), new Correction.Withdrawn());
        assertThat(quiz.drawn()).isOne();
        assertThat(Sheet.draw(quiz, new Random(1)).asked())
                .extracting(asked -> asked.question().value())
                .containsExactly("other");
    }

    @Test
    void aCorrectionThatCannotBeIsRefused() {
        refused("nothing-left", quiz(single("q")), new Correction.Withdrawn());
        refused("unknown", quiz(single("other")), new Correction.FullMarks());
        refused("unknown", quiz(single("q")), only(chosen("z")));
        refused("other-kind", quiz(single("q")), only(ticked("a")));
        var several = quiz(question("q", GradingPolicy.RIGHT_MINUS_WRONG_1, MULTIPLE));
        refused("nothing-right", several, only(ticked("")));
        refused("all-ticked-passes", several, only(ticked("a b c d")));
        refused(
                "not-each-once",
                quiz(question("q", GradingPolicy.ALL_OR_NOTHING_1, SampleQuiz.MATCHING)),
                only(new Answer.Matched(pairs("a=x"))));
    }

    @Test
    void whoeverDrewNothingElseWouldHaveNothingToPass() {
        var pool = new Pool(1, List.of(single("q"), single("other")));
        refused("nothing-left", new SampleQuiz().drawing(pool).quiz(), new Correction.Withdrawn());
    }

    private static void refused(String reason, Quiz quiz, Correction correction) {
        assertThatThrownBy(() -> corrected(quiz, correction))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(String.valueOf(refusal.facts.get("reason")))
                                .isEqualTo(reason));
    }

    private static Fraction worth(Task task, Correction correction, Answer answer) {
        var quiz = quiz(question("q", GradingPolicy.ALL_OR_NOTHING_1, task));
        return mark(corrected(quiz, correction), Optional.of(answer));
    }

    private static Quiz quiz(Question... questions) {
        return new SampleQuiz().asking(questions).quiz();
    }

    private static Quiz corrected(Quiz quiz, Correction correction) {
        return quiz.with(new Regrade(
                quiz.regrades().size() + 1, new QuestionId("q"), correction, "Wrong.", false, Instant.EPOCH));
    }

    private static Marking marking(Quiz quiz) {
        return quiz.marking(quiz.questions().findFirst().orElseThrow());
    }

    private static Fraction mark(Quiz quiz, Optional<Answer> answer) {
        return marking(quiz).mark(answer).value();
    }

    private static Task task(String name) {
        return switch (name) {
            case "SINGLE" -> SINGLE;
            case "MULTIPLE" -> MULTIPLE;
            default -> STATEMENTS;
        };
    }

    private static Optional<Answer> answer(String task, String written) {
        return Optional.ofNullable(written).map(one -> task.equals("SINGLE") ? chosen(one) : ticked(one));
    }

    private static Correction correction(String task, String written) {
        if (written.equals("full")) return new Correction.FullMarks();
        var key = answer(task, written.substring(5)).orElseThrow();
        return written.startsWith("also") ? also(key) : only(key);
    }

    private static Correction only(Answer right) {
        return new Correction.OnlyRight(new Key(right, Optional.empty()));
    }

    private static Correction also(Answer right) {
        return new Correction.AlsoRight(new Key(right, Optional.empty()));
    }
}
