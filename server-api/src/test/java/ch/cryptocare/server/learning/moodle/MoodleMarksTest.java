package ch.cryptocare.server.learning.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.learning.domain.Faults;
import ch.cryptocare.server.learning.domain.quiz.Answer;
import ch.cryptocare.server.learning.domain.quiz.Fraction;
import ch.cryptocare.server.learning.domain.quiz.OptionId;
import ch.cryptocare.server.learning.domain.quiz.Question;
import ch.cryptocare.server.learning.domain.quiz.SampleQuiz;
import ch.cryptocare.server.learning.domain.quiz.Task;
import ch.cryptocare.server.learning.gift.GiftFile;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Whoever answers a question that Tess took over gets what Moodle gives them. */
class MoodleMarksTest {
    /** Moodle keeps seven places of a worth. */
    private static final Offset<Double> ROUNDED = Offset.offset(0.000_005);

    /** Those that Moodle offers, as it writes them. */
    private static final List<String> WORTHS = List.of(
            "100",
            "90",
            "83.33333",
            "80",
            "75",
            "70",
            "66.66667",
            "60",
            "50",
            "40",
            "33.33333",
            "30",
            "25",
            "20",
            "16.66667",
            "14.28571",
            "12.5",
            "11.11111",
            "10",
            "5",
            "0");

    @ParameterizedTest
    @CsvFileSource(resources = "/questions/moodle-marks.csv", delimiter = ';', useHeadersInDisplayName = true)
    void theSameAnswerBringsTheSameMark(String gift, String answer, double mark) {
        var question = question(gift);
        assertThat(isComplete(question)).isTrue();
        assertThat(mark(question, answer(question.task(), answer))).isEqualTo(mark, ROUNDED);
    }

    /** All that may be ticked, of four hundred questions with worths of Moodle's list: in Moodle, their sum between 0 and 1. */
    @Test
    void whateverIsTickedBringsTheSum() {
        var random = new Random(20261123);
        var complete = 0;
        for (int i = 0; i < 400; i++) {
            var worths = worths(random);
            var question = question(worths.stream()
                    .map(worth -> "~%" + worth + "%x" + worths.size())
                    .collect(Collectors.joining(" ", "{", "}")));
            if (!isComplete(question)) continue;
            complete++;
            requireSums(question, worths);
        }
        assertThat(complete).isGreaterThan(100);
    }

    /** So many equal parts of a whole, and something that costs as much as it likes. */
    private static List<String> worths(Random random) {
        var worths = new ArrayList<String>();
        var parts = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10).get(random.nextInt(10));
        var part = List.of("100", "50", "33.33333", "25", "20", "16.66667", "14.28571", "12.5", "11.11111", "10")
                .get(parts - 1);
        for (int i = 0; i < parts; i++) worths.add(part);
        for (int i = random.nextInt(3); i >= 0; i--) worths.add("-" + WORTHS.get(random.nextInt(WORTHS.size())));
        return worths;
    }

    private static void requireSums(Question question, List<String> worths) {
        var ids = options(question.task());
        var furthest = 0.0;
        for (int ticked = 1; ticked < 1 << ids.size(); ticked++) {
            var pattern = ticked;
            var places = IntStream.range(0, ids.size())
                    .filter(place -> (pattern & 1 << place) != 0)
                    .boxed()
                    .toList();
            var sum = places.stream()
                    .mapToDouble(place -> Double.parseDouble(worths.get(place)) / 100)
                    .sum();
            var answer = new Answer.Ticked(places.stream().map(ids::get).toList());
            furthest = Math.max(furthest, Math.abs(mark(question, answer) - Math.clamp(sum, 0, 1)));
        }
        assertThat(furthest).as(worths.toString()).isLessThan(ROUNDED.value);
    }

    @Test
    void aWorthOfMoodlesListIsExact() {
        assertThat(WORTHS.stream().map(Worth::of).map(Fraction::toString))
                .containsExactly(
                        "1", "9/10", "5/6", "4/5", "3/4", "7/10", "2/3", "3/5", "1/2", "2/5", "1/3", "3/10", "1/4",
                        "1/5", "1/6", "1/7", "1/8", "1/9", "1/10", "1/20", "0");
        assertThat(Worth.of("-33.33333")).isEqualTo(Fraction.of(-1, 3));
        assertThat(Worth.of("33.333")).isEqualTo(Fraction.of(1, 3));
        assertThat(Worth.of("33")).isEqualTo(Fraction.of(33, 100));
        assertThat(Worth.of("33.34")).isEqualTo(Fraction.of(3334, 10_000));
    }

    private static Question question(String answers) {
        return new GiftFile().read(Language.EN, "What? " + answers).questions().getFirst();
    }

    /** It may be submitted, or could be but for who ticks everything: in Moodle, they may pass. */
    private static boolean isComplete(Question question) {
        var faults = new Faults();
        question.lookThrough("question", Fraction.ONE, Set.of(Language.EN), faults);
        return faults.found().stream().allMatch(fault -> fault.reason().equals("all-ticked-passes"));
    }

    private static double mark(Question question, Answer answer) {
        var mark = question.mark(Optional.of(answer)).value();
        return new BigDecimal(mark.numerator())
                .divide(new BigDecimal(mark.denominator()), MathContext.DECIMAL64)
                .doubleValue();
    }

    private static Answer answer(Task task, String said) {
        return switch (task) {
            case Task.Single _ -> SampleQuiz.chosen(said);
            case Task.Multiple _ -> SampleQuiz.ticked(said);
            case Task.TrueFalse _ -> new Answer.Said(Boolean.parseBoolean(said));
            case Task.Ordering _ -> new Answer.Ordered(SampleQuiz.ids(said));
            case Task.Matching _ -> new Answer.Matched(SampleQuiz.pairs(said));
            case Task.Numeric _ -> new Answer.Typed(new BigDecimal(said));
        };
    }

    private static List<OptionId> options(Task task) {
        return task instanceof Task.Multiple(var options)
                ? options.stream().map(option -> option.id()).toList()
                : List.of();
    }
}
