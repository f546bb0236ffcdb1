package ch.cryptocare.server.learning.domain.quiz;

import ch.cryptocare.common.value.CountingRule;
import java.util.List;
import java.util.Optional;

/** What counts of several attempts. */
final class Counting {
    private Counting() {}

    /** @param shares in the order of the attempts */
    static Optional<Fraction> of(CountingRule rule, List<Fraction> shares) {
        return shares.isEmpty() ? Optional.empty() : Optional.of(among(rule, shares));
    }

    private static Fraction among(CountingRule rule, List<Fraction> shares) {
        return switch (rule) {
            case HIGHEST -> shares.stream().reduce(Fraction.ZERO, Fraction::max);
            case LAST -> shares.getLast();
            case FIRST -> shares.getFirst();
            case AVERAGE ->
                shares.stream().reduce(Fraction.ZERO, Fraction::plus).dividedBy(shares.size());
        };
    }
}
