package ch.cryptocare.server.learning.domain.quiz;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.CountingRule;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.ReviewTime;
import ch.cryptocare.server.learning.domain.Faults;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A chapter that is passed. A draft may still be one that nobody can pass.
 *
 * @param threshold the share of all points from which on it is passed
 * @param isShuffled whether each attempt has the questions and their options in an order of its own
 * @param marks when a learner sees how many points each answer brought; how many it is in all, as soon as an attempt is over
 * @param solutions when a learner sees what is right, and why
 */
public record Quiz(
        List<Pool> pools,
        Fraction threshold,
        Limits limits,
        CountingRule counting,
        boolean isShuffled,
        ReviewTime marks,
        ReviewTime solutions) {
    public Quiz {
        pools = List.copyOf(pools);
        if (threshold.signum() <= 0 || threshold.compareTo(Fraction.ONE) > 0)
            throw Refusal.invalid("quiz.threshold", "out-of-range");
    }

    public Stream<Question> questions() {
        return pools.stream().flatMap(pool -> pool.questions().stream());
    }

    /** How many an attempt has. */
    public int drawn() {
        return pools.stream().mapToInt(Pool::drawn).sum();
    }

    /** Before somebody reviews it: it can be passed, in every language of its course, and not by ticking everything. */
    public void lookThrough(String field, Set<Language> languages, Faults faults) {
        new Completeness(threshold, languages, faults).look(field, this);
    }
}
