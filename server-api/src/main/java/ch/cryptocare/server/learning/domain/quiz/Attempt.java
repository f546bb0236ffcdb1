package ch.cryptocare.server.learning.domain.quiz;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AttemptId;
import ch.cryptocare.common.value.EnrolmentId;
import ch.cryptocare.server.learning.domain.quiz.AttemptState.Lapsed;
import ch.cryptocare.server.learning.domain.quiz.AttemptState.Open;
import ch.cryptocare.server.learning.domain.quiz.AttemptState.Submitted;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One person's way through a quiz, once.
 *
 * @param chapter the number of the chapter that is the quiz
 * @param ordinal from 1 on, for each person and quiz
 */
public record Attempt(
        AttemptId id,
        EnrolmentId enrolment,
        int chapter,
        int ordinal,
        Sheet sheet,
        Instant startedAt,
        Optional<Instant> deadline,
        AttemptState state) {
    /** What was answered in time may take so long to arrive. */
    public static final Duration GRACE = Duration.ofSeconds(30);

    public boolean isOpen() {
        return state instanceof Open;
    }

    /** Nothing that arrives now counts any more. */
    public boolean isDue(Instant now) {
        return isOpen() && deadline.filter(end -> now.isAfter(end.plus(GRACE))).isPresent();
    }

    public void requireOpen(Instant now) {
        if (!isOpen() || isDue(now)) throw new Refusal(ProblemType.ATTEMPT_OVER);
    }

    public Attempt ended(Result result, Instant now) {
        requireStillOpen();
        return deadline.filter(_ -> isDue(now))
                .map(end -> in(new Lapsed(end, result)))
                .orElseGet(() -> in(new Submitted(now, result)));
    }

    private void requireStillOpen() {
        switch (state) {
            case Open _ -> {}
            case Submitted _, Lapsed _ -> throw new Refusal(ProblemType.ATTEMPT_OVER);
        }
    }

    private Attempt in(AttemptState next) {
        return new Attempt(id, enrolment, chapter, ordinal, sheet, startedAt, deadline, next);
    }
}
