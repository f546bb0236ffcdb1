package ch.cryptocare.server.learning.domain.quiz;

import ch.cryptocare.common.problem.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How often somebody may attempt a quiz, and for how long.
 *
 * @param attempts without it, as often as they like
 * @param time of one attempt, without what a person gets in addition
 * @param firstPause between the first attempt and the second
 * @param nextPause between later ones
 */
public record Limits(Optional<Integer> attempts, Optional<Duration> time, Duration firstPause, Duration nextPause) {
    private static final int MOST_ATTEMPTS = 100;
    private static final Duration SHORTEST_TIME = Duration.ofMinutes(1);
    private static final Duration LONGEST_TIME = Duration.ofHours(24);
    private static final Duration LONGEST_PAUSE = Duration.ofDays(365);

    /** After what it is measured by: constants are made in the order in which they stand. */
    public static final Limits NONE = new Limits(Optional.empty(), Optional.empty(), Duration.ZERO, Duration.ZERO);

    public Limits {
        if (attempts.filter(many -> many < 1 || many > MOST_ATTEMPTS).isPresent())
            throw Refusal.invalid("quiz.attempts", "out-of-range");
        time.ifPresent(limit -> requireBetween("quiz.seconds", limit, SHORTEST_TIME, LONGEST_TIME));
        requireBetween("quiz.firstPauseSeconds", firstPause, Duration.ZERO, LONGEST_PAUSE);
        requireBetween("quiz.nextPauseSeconds", nextPause, Duration.ZERO, LONGEST_PAUSE);
    }

    boolean isUsedUp(int made) {
        return attempts.filter(allowed -> made >= allowed).isPresent();
    }

    /** When somebody may begin again who has made so many. */
    Instant openAgain(int made, Instant lastEnded) {
        return lastEnded.plus(made == 1 ? firstPause : nextPause);
    }

    /** @param extraPercent what a person gets in addition */
    public Optional<Instant> deadline(Instant startedAt, int extraPercent) {
        return timeWith(extraPercent).map(startedAt::plus);
    }

    public Optional<Duration> timeWith(int extraPercent) {
        return time.map(limit -> limit.multipliedBy(100L + extraPercent).dividedBy(100));
    }

    private static void requireBetween(String field, Duration time, Duration shortest, Duration longest) {
        if (time.compareTo(shortest) < 0
                || time.compareTo(longest) > 0
                || !time.equals(Duration.ofSeconds(time.toSeconds()))) throw Refusal.invalid(field, "out-of-range");
    }
}
