package ch.cryptocare.common.contract.learning;

import ch.cryptocare.common.value.CountingRule;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.ReviewTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What somebody knows of a quiz before they begin, and how they stand with it. What an attempt brought in all, and whether
 * it is passed, is told as soon as it is over, whenever its marks and solutions are.
 *
 * @param questions how many an attempt asks
 * @param threshold the share of all points from which on it is passed, exactly: {@code 4/5}
 * @param attempts without it, as many as one likes
 * @param seconds of one attempt, with what one gets in addition
 * @param firstPauseSeconds between the first attempt and the second, and {@code nextPauseSeconds} between later ones
 * @param counting which attempt counts
 * @param marks when one sees how many points each answer brought: with the solutions at the latest
 * @param solutions when one sees what is right
 * @param left how many attempts may still be begun
 * @param nextFrom when the next one may
 * @param counted the share of all points that counts
 */
public record QuizResponse(
        CourseId course,
        int chapter,
        int questions,
        String threshold,
        Optional<Integer> attempts,
        Optional<Long> seconds,
        long firstPauseSeconds,
        long nextPauseSeconds,
        CountingRule counting,
        ReviewTime marks,
        ReviewTime solutions,
        Optional<Integer> left,
        Optional<Instant> nextFrom,
        Optional<String> counted,
        boolean passed,
        List<AttemptSummary> made) {}
