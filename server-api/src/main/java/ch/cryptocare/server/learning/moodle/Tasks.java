package ch.cryptocare.server.learning.moodle;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.LeftOutReason;
import ch.cryptocare.server.learning.domain.quiz.Fraction;
import ch.cryptocare.server.learning.domain.quiz.GradingPolicy;
import ch.cryptocare.server.learning.domain.quiz.Option;
import ch.cryptocare.server.learning.domain.quiz.OptionId;
import ch.cryptocare.server.learning.domain.quiz.Task;
import ch.cryptocare.server.learning.moodle.Sketch.Marked;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes of what Moodle asks what we do, so that the same answers bring the same marks. */
public record Tasks(Language language) {
    private static final int MOST_OPTIONS = 30;

    /** One on the left with one on the right; where nothing is on the left, the right is there to mislead. */
    public record Pair(Said left, Said right) {}

    /** An answer that is right, or wrong by name. */
    public record Figure(String value, String tolerance, Fraction worth) {}

    /** Where one is right and all others are worth nothing, nothing needs weighing. */
    public Marked single(List<Choice> choices) {
        var right = choices.stream().filter(choice -> choice.worth().equals(Fraction.ONE));
        var nothing = choices.stream().filter(choice -> choice.worth().signum() == 0);
        var isPlain = right.count() == 1 && nothing.count() == choices.size() - 1L;
        return new Marked(
                new Task.Single(options(choices)), isPlain ? GradingPolicy.ALL_OR_NOTHING_1 : GradingPolicy.MOODLE_1);
    }

    public Marked multiple(List<Choice> choices) {
        return new Marked(new Task.Multiple(options(choices)), GradingPolicy.MOODLE_1);
    }

    private List<Option> options(List<Choice> choices) {
        requireFew(choices.size());
        var names = new Names("option");
        return choices.stream()
                .map(choice -> option(names, choice.text().option(), choice.worth()))
                .toList();
    }

    private Option option(Names names, String words, Fraction worth) {
        return new Option(new OptionId(names.of(words)), Map.of(language, words), worth);
    }

    private static void requireFew(int options) {
        if (options == 0) throw new NotTaken(LeftOutReason.UNREADABLE);
        if (options > MOST_OPTIONS) throw new NotTaken(LeftOutReason.TOO_MANY_OPTIONS);
    }

    public Marked trueOrFalse(boolean isTrue) {
        return new Marked(new Task.TrueFalse(isTrue), GradingPolicy.ALL_OR_NOTHING_1);
    }

    public Marked ordering(List<Said> inOrder, GradingPolicy policy) {
        var choices = inOrder.stream()
                .map(text -> new Choice(text, Fraction.ONE, Said.NOTHING))
                .toList();
        return new Marked(new Task.Ordering(options(choices)), policy);
    }

    /** Each pair counts for itself. What stands twice on the right is shown once, as Moodle does. */
    public Marked matching(List<Pair> pairs) {
        requireFew(pairs.size());
        var rightNames = new Names("right");
        var right = new LinkedHashMap<String, Option>();
        for (var pair : pairs)
            right.computeIfAbsent(pair.right().option(), words -> option(rightNames, words, Fraction.ONE));
        var leftNames = new Names("left");
        var left = new ArrayList<Option>();
        var matches = new ArrayList<Task.Match>();
        for (var pair : pairs) {
            if (pair.left().isBlank()) continue;
            var option = option(leftNames, pair.left().option(), Fraction.ONE);
            left.add(option);
            Stream.ofNullable(right.get(pair.right().option()))
                    .forEach(to -> matches.add(new Task.Match(option.id(), to.id())));
        }
        return new Marked(new Task.Matching(left, List.copyOf(right.values()), matches), GradingPolicy.MOODLE_1);
    }

    /** Moodle takes the first that fits: after the right one, those that are worth nothing change nothing. */
    public Marked number(List<Figure> figures, String unit) {
        if (figures.isEmpty()) throw new NotTaken(LeftOutReason.UNREADABLE);
        var right = figures.getFirst();
        var others = figures.subList(1, figures.size());
        if (!right.worth().equals(Fraction.ONE)
                || others.stream().anyMatch(figure -> figure.worth().signum() != 0))
            throw new NotTaken(LeftOutReason.SEVERAL_NUMBERS);
        var task = new Task.Numeric(
                Figures.read(right.value()), Figures.read(right.tolerance()).abs(), unit);
        return new Marked(task, GradingPolicy.ALL_OR_NOTHING_1);
    }
}
