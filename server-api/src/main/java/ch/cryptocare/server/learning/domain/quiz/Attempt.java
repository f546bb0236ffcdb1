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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One person's way through a quiz, once.
 *
 * @param chapter the number of the chapter that is the quiz
 * @param ordinal from 1 on, for each person and quiz
 * @param remarks what was corrected of its questions, the first one first
 */
public record Attempt(
        AttemptId id,
        EnrolmentId enrolment,
        int chapter,
        int ordinal,
        Sheet sheet,
        Instant startedAt,
        Optional<Instant> deadline,
        AttemptState state,
        List<Remark> remarks) {
    /** What was answered in time may take so long to arrive. */
    public static final Duration GRACE = Duration.ofSeconds(30);

    public Attempt {
        remarks = List.copyOf(remarks);
    }

    /** What it brings, with what was corrected since. */
    public Optional<Result> result() {
        return remarks.isEmpty()
                ? state.outcome()
                : Optional.of(remarks.getLast().result());
    }

    /** Whether it ever brought so much: what was passed stays so. */
    public boolean everReached(Fraction threshold) {
        return Stream.concat(state.outcome().stream(), remarks.stream().map(Remark::result))
                .anyMatch(result -> result.share().compareTo(threshold) >= 0);
    }

    /** Whether its marks are those after this regrade. */
    public boolean isMarkedBy(Regrade regrade) {
        return remarks.stream()
                .anyMatch(remark -> remark.regrade() == regrade.ordinal() && remark.how() != Remark.How.KEPT);
    }

    /** Whether it was marked so when it ended. */
    public boolean isMarkedAtEndBy(Regrade regrade) {
        return remarks.stream()
                .anyMatch(remark -> remark.regrade() == regrade.ordinal() && remark.how() == Remark.How.AT_END);
    }

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
        return new Attempt(id, enrolment, chapter, ordinal, sheet, startedAt, deadline, next, remarks);
    }
}
