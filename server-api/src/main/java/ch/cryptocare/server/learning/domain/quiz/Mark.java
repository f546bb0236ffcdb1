package ch.cryptocare.server.learning.domain.quiz;

import java.util.List;
import java.util.Optional;

/** What an answer is worth, of one; it says how it came about. */
public sealed interface Mark {
    Fraction value();

    /** Nothing was answered: it counts for nothing, and is not the same as a wrong answer. */
    record Blank() implements Mark {
        @Override
        public Fraction value() {
            return Fraction.ZERO;
        }
    }

    /**
     * The parts in all, and no less than the floor where there is one.
     *
     * @param parts the first without an option is what the answer begins with
     */
    record Graded(List<Part> parts, Optional<Fraction> floor) implements Mark {
        /** Whatever was answered. */
        static final Graded FULL = new Graded(List.of(new Part(Optional.empty(), Fraction.ONE)), Optional.empty());

        public Graded {
            parts = List.copyOf(parts);
        }

        public Fraction sum() {
            return parts.stream().map(Part::worth).reduce(Fraction.ZERO, Fraction::plus);
        }

        @Override
        public Fraction value() {
            return floor.map(sum()::max).orElseGet(this::sum);
        }
    }

    /** What one decision adds or costs. */
    record Part(Optional<String> option, Fraction worth) {}
}
