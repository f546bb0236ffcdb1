package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.CompletionRule;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;

/** Somebody came to the end of what they read. */
public final class FinishReading {
    private final Transactions transactions;
    private final Enrolments enrolments;
    private final ReadFollowedCourse read;
    private final CompleteChapter complete;
    private final InstantSource clock;

    public FinishReading(
            Transactions transactions,
            Enrolments enrolments,
            ReadFollowedCourse read,
            CompleteChapter complete,
            InstantSource clock) {
        this.transactions = transactions;
        this.enrolments = enrolments;
        this.read = read;
        this.complete = complete;
        this.clock = clock;
    }

    /** What is played, passed or confirmed by a trainer cannot be finished by saying so. */
    public FollowedCourse finish(AccountId account, CourseId course, int number) {
        return transactions.in(() -> {
            var enrolment = enrolments.lock(account, course).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
            var chapter = read.of(enrolment).chapter(number).chapter();
            if (chapter.video().isPresent() || chapter.completion().rule() != CompletionRule.END)
                throw new Refusal(ProblemType.NOT_ALLOWED);
            complete.done(enrolment, number, clock.instant());
            return read.of(account, course);
        });
    }
}
