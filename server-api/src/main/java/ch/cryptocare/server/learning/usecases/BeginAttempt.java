package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.AttemptId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.server.learning.domain.quiz.Attempt;
import ch.cryptocare.server.learning.usecases.TakenQuiz.Taken;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/** Begins an attempt, or goes on with the one that is open. */
public final class BeginAttempt {
    private final Transactions transactions;
    private final Enrolments enrolments;
    private final Attempts attempts;
    private final ReadQuiz read;
    private final RandomGenerator random;
    private final InstantSource clock;

    public BeginAttempt(
            Transactions transactions,
            Enrolments enrolments,
            Attempts attempts,
            ReadQuiz read,
            RandomGenerator random,
            InstantSource clock) {
        this.transactions = transactions;
        this.enrolments = enrolments;
        this.attempts = attempts;
        this.read = read;
        this.random = random;
        this.clock = clock;
    }

    public Taken begin(AccountId account, CourseId course, int chapter) {
        return transactions.in(() -> {
            var enrolment = enrolments.lock(account, course).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
            var quiz = read.current(enrolment, chapter);
            var open = quiz.standing().open();
            if (open.isPresent()) return read.taken(quiz, open.get().id());
            var drawn = draw(quiz);
            return read.taken(read.again(quiz), drawn.id());
        });
    }

    private Attempt draw(TakenQuiz quiz) {
        var attempt = quiz.standing()
                .begin(
                        new AttemptId(Ids.next(clock)),
                        quiz.enrolment().id(),
                        quiz.chapter(),
                        quiz.extraPercent(),
                        random,
                        clock.instant());
        attempts.begin(attempt);
        return attempt;
    }
}
