package ch.cryptocare.server.learning.domain.quiz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an answer decides about each option of a task. */
final class Decisions {
    private Decisions() {}

    static List<Decision> of(Task task, Answer answer) {
        return switch (task) {
            case Task.Single single when answer instanceof Answer.Chosen(var option) -> List.of(chosen(single, option));
            case Task.Multiple multiple when answer instanceof Answer.Ticked(var options) -> ticked(multiple, options);
            case Task.TrueFalse(var right)
            when answer instanceof Answer.Said(var said) -> List.of(whole(Boolean.toString(said), said == right));
            case Task.Ordering ordering
            when answer instanceof Answer.Ordered(var options) -> ordered(ordering, options);
            case Task.Matching matching when answer instanceof Answer.Matched(var pairs) -> matched(matching, pairs);
            case Task.Numeric numeric
            when answer instanceof Answer.Typed(var number) ->
                List.of(whole(number.toPlainString(), isNear(numeric, number)));
            case Task.Single _, Task.Multiple _, Task.TrueFalse _, Task.Ordering _, Task.Matching _, Task.Numeric _ ->
                throw Answer.refused("answer", "other-kind");
        };
    }

    private static Decision chosen(Task.Single task, OptionId chosen) {
        requireKnown(task.options(), List.of(chosen));
        var option = task.options().stream()
                .filter(one -> one.id().equals(chosen))
                .findFirst()
                .orElseThrow();
        var net = option.isRight() ? Fraction.ONE : Fraction.ONE.negated();
        return new Decision(chosen.value(), !option.isRight(), net, option.worth());
    }

    private static List<Decision> ticked(Task.Multiple task, List<OptionId> ticked) {
        requireKnown(task.options(), ticked);
        var right = task.options().stream().filter(Option::isRight).count();
        var wrong = task.options().size() - right;
        var decisions = new ArrayList<Decision>();
        for (var option : task.options()) {
            var name = option.id().value();
            if (!ticked.contains(option.id())) decisions.add(Decision.leftAlone(name, option.isRight()));
            else if (option.isRight()) decisions.add(new Decision(name, false, Fraction.of(1, right), option.worth()));
            else decisions.add(new Decision(name, true, Fraction.of(-1, wrong), option.worth()));
        }
        return decisions;
    }

    /** Each place counts for itself, and all must be there. */
    private static List<Decision> ordered(Task.Ordering task, List<OptionId> ordered) {
        requireKnown(task.inOrder(), ordered);
        if (ordered.size() < task.inOrder().size()) throw Answer.refused("answer.options", "missing");
        var share = Fraction.of(1, ordered.size());
        var decisions = new ArrayList<Decision>();
        for (int i = 0; i < ordered.size(); i++) {
            var right = task.inOrder().get(i).id().equals(ordered.get(i));
            var name = ordered.get(i).value();
            decisions.add(right ? Decision.right(name, share) : Decision.wrong(name, share));
        }
        return decisions;
    }

    private static List<Decision> matched(Task.Matching task, List<Task.Match> pairs) {
        requireKnown(task.left(), pairs.stream().map(Task.Match::left).toList());
        requireKnown(task.right(), pairs.stream().map(Task.Match::right).toList());
        var share = Fraction.of(1, task.left().size());
        var given = pairs.stream().collect(Collectors.toMap(Task.Match::left, Task.Match::right));
        var right = task.pairs().stream().collect(Collectors.toMap(Task.Match::left, Task.Match::right));
        return task.left().stream()
                .map(left -> match(left.id(), given, right, share))
                .toList();
    }

    private static Decision match(
            OptionId left, Map<OptionId, OptionId> given, Map<OptionId, OptionId> right, Fraction share) {
        var name = left.value();
        return Optional.ofNullable(given.get(left))
                .map(to -> to.equals(right.get(left)) ? Decision.right(name, share) : Decision.wrong(name, share))
                .orElseGet(() -> Decision.leftAlone(name, true));
    }

    private static Decision whole(String name, boolean isRight) {
        return isRight ? Decision.right(name, Fraction.ONE) : Decision.wrong(name, Fraction.ONE);
    }

    private static boolean isNear(Task.Numeric task, BigDecimal number) {
        return number.subtract(task.value()).abs().compareTo(task.tolerance()) <= 0;
    }

    private static void requireKnown(List<Option> options, List<OptionId> named) {
        var known = options.stream().map(Option::id).collect(Collectors.toCollection(HashSet::new));
        if (!known.containsAll(named)) throw Answer.refused("answer.options", "unknown");
    }
}
