package ch.cryptocare.server.learning.domain.quiz;

import ch.cryptocare.common.value.CountingRule;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.ReviewTime;
import ch.cryptocare.server.learning.domain.quiz.Task.Match;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What Tess asks, as tests need it. */
public final class SampleQuiz {
    /** Right: order a b c d; a with x, b and c with y; true; 12.5 ± 0.1. */
    public static final Task ORDERING = new Task.Ordering(options("a:1 b:1 c:1 d:1"));

    public static final Task MATCHING =
            new Task.Matching(options("a:1 b:1 c:1"), options("x:1 y:1 z:1"), pairs("a=x b=y c=y"));
    public static final Task TRUE = new Task.TrueFalse(true);
    public static final Task NUMERIC = new Task.Numeric(new BigDecimal("12.5"), new BigDecimal("0.1"), "mg");

    private List<Pool> pools = List.of(Pool.all(single("one"), single("two")));
    private Fraction threshold = Fraction.of(4, 5);
    private Limits limits = Limits.NONE;
    private CountingRule counting = CountingRule.HIGHEST;
    private ReviewTime marks = ReviewTime.AFTER_EACH;
    private ReviewTime solutions = ReviewTime.WHEN_DONE;
    private boolean isShuffled = true;

    public SampleQuiz asking(Question... questions) {
        this.pools = List.of(Pool.all(questions));
        return this;
    }

    public SampleQuiz drawing(Pool... pools) {
        this.pools = List.of(pools);
        return this;
    }

    public SampleQuiz passedFrom(String threshold) {
        this.threshold = Fraction.parse(threshold);
        return this;
    }

    public SampleQuiz within(Limits limits) {
        this.limits = limits;
        return this;
    }

    public SampleQuiz counting(CountingRule counting) {
        this.counting = counting;
        return this;
    }

    public SampleQuiz showing(ReviewTime marks, ReviewTime solutions) {
        this.marks = marks;
        this.solutions = solutions;
        return this;
    }

    public SampleQuiz inOrder() {
        this.isShuffled = false;
        return this;
    }

    public Quiz quiz() {
        return new Quiz(pools, threshold, limits, counting, isShuffled, marks, solutions);
    }

    /** Where {@code a} is right. */
    public static Question single(String id) {
        return question(id, GradingPolicy.ALL_OR_NOTHING_1, new Task.Single(options("a:1 b:0 c:0")));
    }

    public static Question question(String id, GradingPolicy policy, Task task) {
        return new Question(
                new QuestionId(id),
                both("Que faire ?", "What to do?"),
                both("Parce que.", "Because."),
                policy,
                1,
                task);
    }

    public static List<Option> options(String written) {
        return words(written).stream()
                .map(word -> word.split(":", -1))
                .map(word -> new Option(
                        new OptionId(word[0]), both("Option " + word[0], "Choice " + word[0]), Fraction.parse(word[1])))
                .toList();
    }

    public static List<Match> pairs(String written) {
        return words(written).stream()
                .map(word -> word.split("=", -1))
                .map(word -> new Match(new OptionId(word[0]), new OptionId(word[1])))
                .toList();
    }

    public static Answer chosen(String option) {
        return new Answer.Chosen(new OptionId(option));
    }

    public static Answer ticked(String options) {
        return new Answer.Ticked(ids(options));
    }

    public static List<OptionId> ids(String written) {
        return words(written).stream().map(OptionId::new).toList();
    }

    static List<String> words(String written) {
        return written.isBlank() ? List.of() : Arrays.asList(written.split(" ", -1));
    }

    static Map<Language, String> both(String french, String english) {
        return Map.of(Language.FR, french, Language.EN, english);
    }
}
