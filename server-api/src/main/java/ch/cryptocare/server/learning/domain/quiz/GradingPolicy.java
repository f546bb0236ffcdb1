package ch.cryptocare.server.learning.domain.quiz;

import ch.cryptocare.server.learning.domain.quiz.Mark.Graded;
import ch.cryptocare.server.learning.domain.quiz.Mark.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * How an answer becomes a mark, of one at most. A policy is never changed: one that marks otherwise is a new constant with
 * the next number, and what was marked before is still explained by the old one.
 */
public enum GradingPolicy {
    /** One error, and all is lost. */
    ALL_OR_NOTHING_1 {
        @Override
        Graded mark(List<Decision> decisions, boolean isSingle) {
            return fromOne(decisions, _ -> Fraction.ONE);
        }
    },
    /** What is right adds its share, what is wrong costs its share: ticking everything is worth nothing. */
    RIGHT_MINUS_WRONG_1 {
        @Override
        Graded mark(List<Decision> decisions, boolean isSingle) {
            return sum(decisions, Decision::net, Optional.of(Fraction.ZERO));
        }
    },
    /** Each option is worth what its author says; only a single choice may be worth less than nothing. */
    MOODLE_1 {
        @Override
        Graded mark(List<Decision> decisions, boolean isSingle) {
            return sum(decisions, Decision::worth, isSingle ? Optional.empty() : Optional.of(Fraction.ZERO));
        }
    },
    /**
     * As Open edX's "halves" (capa, {@code grade_via_halves}): one error leaves a half where there are three options or
     * more, a second one leaves a quarter where there are five or more, and otherwise nothing is left.
     */
    HALVES_1 {
        @Override
        Graded mark(List<Decision> decisions, boolean isSingle) {
            var options = decisions.size();
            return fromOne(decisions, before -> {
                if (before == 0 && options >= 3) return Fraction.of(1, 2);
                if (before == 1 && options >= 5) return Fraction.of(1, 4);
                return Fraction.ONE;
            });
        }
    },
    /** Of four statements four right decisions are worth one, three a half, and fewer nothing (Krebs 2004). */
    KPRIME_1 {
        @Override
        Graded mark(List<Decision> decisions, boolean isSingle) {
            return fromOne(decisions, _ -> Fraction.of(1, 2));
        }
    };

    abstract Graded mark(List<Decision> decisions, boolean isSingle);

    private static Graded sum(List<Decision> decisions, Function<Decision, Fraction> worth, Optional<Fraction> floor) {
        var parts = decisions.stream()
                .map(decision -> new Part(Optional.of(decision.option()), worth.apply(decision)))
                .filter(part -> part.worth().signum() != 0)
                .toList();
        return new Graded(parts, floor);
    }

    /** Begins with one, and each error costs something. */
    private static Graded fromOne(List<Decision> decisions, IntFunction<Fraction> costAfter) {
        var parts = new ArrayList<Part>();
        parts.add(new Part(Optional.empty(), Fraction.ONE));
        decisions.stream()
                .filter(Decision::isError)
                .forEach(error -> parts.add(new Part(
                        Optional.of(error.option()),
                        costAfter.apply(parts.size() - 1).negated())));
        return new Graded(parts, Optional.of(Fraction.ZERO));
    }
}
