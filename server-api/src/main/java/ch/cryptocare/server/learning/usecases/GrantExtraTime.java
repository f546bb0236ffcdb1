package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.server.platform.Transactions;

/** Gives somebody more time in the quizzes of a course, from their next attempt on. */
public final class GrantExtraTime {
    private static final int MOST = 300;

    private final Transactions transactions;
    private final Enrolments enrolments;
    private final Attempts attempts;

    public GrantExtraTime(Transactions transactions, Enrolments enrolments, Attempts attempts) {
        this.transactions = transactions;
        this.enrolments = enrolments;
        this.attempts = attempts;
    }

    /** @param percent of the time that everybody has */
    public void grant(AccountId account, CourseId course, int percent) {
        if (percent < 1 || percent > MOST) throw Refusal.invalid("percent", "out-of-range");
        transactions.run(() -> {
            var enrolment = enrolments.lock(account, course).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
            attempts.grant(enrolment.id(), percent);
        });
    }
}
