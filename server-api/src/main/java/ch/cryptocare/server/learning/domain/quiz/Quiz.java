package ch.cryptocare.server.learning.domain.quiz;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.CountingRule;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.ReviewTime;
import ch.cryptocare.server.learning.domain.Faults;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A chapter that is passed. A draft may still be one that nobody can pass.
 *
 * @param threshold the share of all points from which on it is passed
 * @param isShuffled whether each attempt has the questions and their options in an order of its own
 * @param marks when a learner sees how many points each answer brought; how many it is in all, as soon as an attempt is over
 * @param solutions when a learner sees what is right, and why
 * @param regrades what was corrected since it was published, the first one first
 */
public record Quiz(
        List<Pool> pools,
        Fraction threshold,
        Limits limits,
        CountingRule counting,
        boolean isShuffled,
        ReviewTime marks,
        ReviewTime solutions,
        List<Regrade> regrades) {
    public Quiz {
        pools = List.copyOf(pools);
        regrades = List.copyOf(regrades);
        if (threshold.signum() <= 0 || threshold.compareTo(Fraction.ONE) > 0)
            throw Refusal.invalid("quiz.threshold", "out-of-range");
    }

    /** As it is written. */
    public Quiz(
            List<Pool> pools,
            Fraction threshold,
            Limits limits,
            CountingRule counting,
            boolean isShuffled,
            ReviewTime marks,
            ReviewTime solutions) {
        this(pools, threshold, limits, counting, isShuffled, marks, solutions, List.of());
    }

    /** Refuses what would leave nothing to pass, and a key that does not fit its question. */
    Quiz with(Regrade regrade) {
        var question = questions()
                .filter(one -> one.id().equals(regrade.question()))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("question", "unknown"));
        requireFits(question, regrade.correction());
        var corrected =
                after(Stream.concat(regrades.stream(), Stream.of(regrade)).toList());
        if (!corrected.alwaysCounts()) throw Refusal.invalid("correction", "nothing-left");
        return corrected;
    }

    private void requireFits(Question question, Correction correction) {
        switch (correction) {
            case Correction.FullMarks _, Correction.Withdrawn _ -> {}
            case Correction.AlsoRight(var key) -> question.requireFits(key, threshold);
            case Correction.OnlyRight(var key) -> question.requireFits(key, threshold);
        }
    }

    public Quiz after(List<Regrade> regrades) {
        return new Quiz(pools, threshold, limits, counting, isShuffled, marks, solutions, regrades);
    }

    public Stream<Question> questions() {
        return pools.stream().flatMap(pool -> pool.questions().stream());
    }

    /** How many an attempt has. */
    public int drawn() {
        return pools.stream()
                .mapToInt(pool -> Math.min(pool.drawn(), asked(pool).size()))
                .sum();
    }

    /** What of a pool may be drawn: not what was withdrawn. */
    List<Question> asked(Pool pool) {
        return pool.questions().stream()
                .filter(question -> marking(question).rule() != Marking.Rule.WITHDRAWN)
                .toList();
    }

    /** Whether something counts of whatever is drawn, or was. */
    boolean alwaysCounts() {
        return pools.stream()
                .anyMatch(pool ->
                        pool.drawn() > pool.questions().size() - asked(pool).size());
    }

    public Marking marking(Question question) {
        return marking(question, _ -> true);
    }

    /** @param counting which of the regrades count */
    public Marking marking(Question question, Predicate<Regrade> counting) {
        var marking = Marking.of(question);
        for (var regrade : regrades)
            if (regrade.question().equals(question.id()) && counting.test(regrade))
                marking = marking.after(regrade.correction());
        return marking;
    }

    /** Before somebody reviews it: it can be passed, in every language of its course, and not by ticking everything. */
    public void lookThrough(String field, Set<Language> languages, Faults faults) {
        new Completeness(threshold, languages, faults).look(field, this);
    }
}
