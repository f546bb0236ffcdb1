package ch.cryptocare.server.learning.domain.quiz;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Language;
import java.util.Map;

/**
 * Something to choose, to tick, to put in order or to match.
 *
 * @param worth more than zero when it is right; how much, only {@link GradingPolicy#MOODLE_1} asks
 */
public record Option(OptionId id, Map<Language, String> texts, Fraction worth) {
    public Option {
        texts = Map.copyOf(texts);
        if (worth.compareTo(Fraction.ONE) > 0 || worth.negated().compareTo(Fraction.ONE) > 0)
            throw Refusal.invalid("option.worth", "out-of-range");
    }

    public boolean isRight() {
        return worth.signum() > 0;
    }
}
