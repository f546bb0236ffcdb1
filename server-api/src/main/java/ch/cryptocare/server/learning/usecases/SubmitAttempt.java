package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.AttemptId;
import ch.cryptocare.server.learning.usecases.TakenQuiz.Taken;
import ch.cryptocare.server.platform.Transactions;

/** Hands an attempt in; whoever presses twice has handed it in once. */
public final class SubmitAttempt {
    private final Transactions transactions;
    private final Enrolments enrolments;
    private final ReadQuiz read;
    private final EndAttempt end;

    public SubmitAttempt(Transactions transactions, Enrolments enrolments, ReadQuiz read, EndAttempt end) {
        this.transactions = transactions;
        this.enrolments = enrolments;
        this.read = read;
        this.end = end;
    }

    public Taken submit(AccountId account, AttemptId id) {
        return transactions.in(() -> {
            var attempt = read.own(account, id);
            var enrolment = enrolments.lock(attempt.enrolment()).orElseThrow();
            read.hold(enrolment, attempt.chapter());
            var quiz = read.current(enrolment, attempt.chapter());
            end.end(enrolment, attempt, quiz.standing().quiz());
            return read.taken(read.again(quiz), id);
        });
    }
}
