package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.value.AttemptId;
import ch.cryptocare.server.learning.domain.quiz.Attempt;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;

/** Marks the attempts whose time is over, also of those who never look again. */
public final class EndOverdue {
    private static final int BATCH = 100;

    private final Transactions transactions;
    private final Enrolments enrolments;
    private final Attempts attempts;
    private final ReadQuiz read;
    private final InstantSource clock;

    public EndOverdue(
            Transactions transactions, Enrolments enrolments, Attempts attempts, ReadQuiz read, InstantSource clock) {
        this.transactions = transactions;
        this.enrolments = enrolments;
        this.attempts = attempts;
        this.read = read;
        this.clock = clock;
    }

    /** Each in a transaction of its own; the next round takes what is left. */
    public void end() {
        var overdue = transactions.in(() -> attempts.open(clock.instant().minus(Attempt.GRACE), BATCH));
        for (var attempt : overdue) transactions.run(() -> end(attempt));
    }

    private void end(AttemptId id) {
        attempts.find(id)
                .ifPresent(attempt ->
                        read.current(enrolments.find(attempt.enrolment()).orElseThrow(), attempt.chapter()));
    }
}
