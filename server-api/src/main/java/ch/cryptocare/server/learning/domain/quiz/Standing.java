package ch.cryptocare.server.learning.domain.quiz;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AttemptId;
import ch.cryptocare.common.value.CountingRule;
import ch.cryptocare.common.value.EnrolmentId;
import ch.cryptocare.common.value.ReviewTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How somebody stands with a quiz: all their attempts, the first one first, and what may still happen.
 *
 * @param hasPassed whether they did, whatever was corrected since: nobody loses that
 */
public record Standing(Quiz quiz, List<Attempt> attempts, boolean hasPassed) {
    public Standing {
        attempts = List.copyOf(attempts);
    }

    public Standing(Quiz quiz, List<Attempt> attempts) {
        this(quiz, attempts, false);
    }

    public Optional<Attempt> open() {
        return attempts.stream().filter(Attempt::isOpen).findFirst();
    }

    /** The share of all points that counts. */
    public Optional<Fraction> counted() {
        var shares = attempts.stream()
                .flatMap(attempt -> attempt.result().stream())
                .map(Result::share)
                .toList();
        return Counting.of(quiz.counting(), shares);
    }

    public boolean isPassed() {
        return hasPassed || counted().filter(this::reaches).isPresent();
    }

    public boolean reaches(Fraction share) {
        return share.compareTo(quiz.threshold()) >= 0;
    }

    /** No attempt can change anything any more. */
    public boolean isDone() {
        if (open().isPresent()) return false;
        var firstCounts = quiz.counting() == CountingRule.FIRST && !attempts.isEmpty();
        return isPassed() || firstCounts || quiz.limits().isUsedUp(attempts.size());
    }

    /** How many more there may be, where they are counted. */
    public Optional<Integer> left() {
        if (isDone()) return Optional.of(0);
        return quiz.limits().attempts().map(allowed -> allowed - attempts.size());
    }

    public boolean shows(ReviewTime what) {
        return switch (what) {
            case AFTER_EACH -> true;
            case WHEN_DONE -> isDone();
            case NEVER -> false;
        };
    }

    /** When the next attempt may begin, if there may be one. */
    public Optional<Instant> nextFrom() {
        if (isDone() || attempts.isEmpty()) return Optional.empty();
        return attempts.getLast().state().endedAt().map(ended -> quiz.limits().openAgain(attempts.size(), ended));
    }

    /** @param extraPercent the time that a person gets in addition */
    public Attempt begin(
            AttemptId id, EnrolmentId enrolment, int chapter, int extraPercent, RandomGenerator random, Instant now) {
        if (open().isPresent() || isDone()) throw new Refusal(ProblemType.NO_ATTEMPT_LEFT);
        nextFrom().filter(now::isBefore).ifPresent(from -> {
            throw new Refusal(ProblemType.ATTEMPT_TOO_SOON, Map.of("from", from));
        });
        return new Attempt(
                id,
                enrolment,
                chapter,
                attempts.size() + 1,
                Sheet.draw(quiz, random),
                now,
                quiz.limits().deadline(now, extraPercent),
                new AttemptState.Open(),
                List.of());
    }
}
