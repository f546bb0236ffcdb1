package ch.cryptocare.server.learning.domain.quiz;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What is right to a question, said as an answer to it.
 *
 * @param tolerance of a number; without it, as far from it as before
 */
public record Key(Answer right, Optional<BigDecimal> tolerance) {
    /** The same task with this as what is right; whoever calls has seen that it fits. */
    Task in(Task task) {
        return switch (task) {
            case Task.Single(var options)
            when right instanceof Answer.Chosen(var option) ->
                new Task.Single(worth(options, List.of(option), _ -> Fraction.ZERO));
            case Task.Multiple(var options)
            when right instanceof Answer.Ticked(var ticked) ->
                new Task.Multiple(worth(options, ticked, Fraction::negated));
            case Task.TrueFalse _ when right instanceof Answer.Said(var isTrue) -> new Task.TrueFalse(isTrue);
            case Task.Ordering(var inOrder)
            when right instanceof Answer.Ordered(var order) -> new Task.Ordering(ordered(inOrder, order));
            case Task.Matching matching
            when right instanceof Answer.Matched(var pairs) ->
                new Task.Matching(matching.left(), matching.right(), pairs);
            case Task.Numeric numeric
            when right instanceof Answer.Typed(var number) ->
                new Task.Numeric(number, tolerance.orElse(numeric.tolerance()), numeric.unit());
            case Task.Single _, Task.Multiple _, Task.TrueFalse _, Task.Ordering _, Task.Matching _, Task.Numeric _ ->
                throw Answer.refused("answer", "other-kind");
        };
    }

    /**
     * What is right shares one. Where several are ticked, what was right and is not any more costs what it brought: ticking
     * all must not pass.
     */
    private static List<Option> worth(List<Option> options, List<OptionId> right, UnaryOperator<Fraction> noMore) {
        return options.stream()
                .map(option -> new Option(option.id(), option.texts(), worth(option, right, noMore)))
                .toList();
    }

    private static Fraction worth(Option option, List<OptionId> right, UnaryOperator<Fraction> noMore) {
        if (right.contains(option.id())) return Fraction.of(1, right.size());
        return option.isRight() ? noMore.apply(option.worth()) : option.worth();
    }

    private static List<Option> ordered(List<Option> options, List<OptionId> order) {
        var known = options.stream().collect(Collectors.toMap(Option::id, Function.identity()));
        return order.stream().map(id -> known(known, id)).toList();
    }

    private static Option known(Map<OptionId, Option> options, OptionId id) {
        return requireNonNull(options.get(id));
    }
}
