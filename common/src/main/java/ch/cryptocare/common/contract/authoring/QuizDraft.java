package ch.cryptocare.common.contract.authoring;

import ch.cryptocare.common.value.CountingRule;
import ch.cryptocare.common.value.ReviewTime;
import java.util.List;
import java.util.Optional;

/**
 * A quiz of a draft.
 *
 * @param threshold the share of all points from which on it is passed, exactly: {@code 4/5}
 * @param attempts without it, as many as one likes
 * @param seconds of one attempt; without it, as long as one likes
 * @param firstPauseSeconds between the first attempt and the second, and {@code nextPauseSeconds} between later ones
 * @param counting which attempt counts
 * @param shuffled whether each attempt has the questions and their options in an order of its own
 * @param marks when one sees how many points each answer brought
 * @param solutions when one sees what is right
 */
public record QuizDraft(
        String threshold,
        Optional<Integer> attempts,
        Optional<Long> seconds,
        long firstPauseSeconds,
        long nextPauseSeconds,
        CountingRule counting,
        boolean shuffled,
        ReviewTime marks,
        ReviewTime solutions,
        List<PoolDraft> pools) {}
