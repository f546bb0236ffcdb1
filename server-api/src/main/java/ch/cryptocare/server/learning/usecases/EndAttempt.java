package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.server.learning.domain.Enrolment;
import ch.cryptocare.server.learning.domain.quiz.Attempt;
import ch.cryptocare.server.learning.domain.quiz.Quiz;
import ch.cryptocare.server.learning.domain.quiz.Remark;
import ch.cryptocare.server.learning.domain.quiz.Result;
import ch.cryptocare.server.learning.domain.quiz.Score;
import ch.cryptocare.server.learning.domain.quiz.Standing;
import java.time.InstantSource;
import java.util.List;

/** Marks what was answered; with enough of it, the chapter is done. */
public final class EndAttempt {
    private final Attempts attempts;
    private final CompleteChapter complete;
    private final InstantSource clock;

    public EndAttempt(Attempts attempts, CompleteChapter complete, InstantSource clock) {
        this.attempts = attempts;
        this.complete = complete;
        this.clock = clock;
    }

    /** Joins the caller's transaction, which has locked the enrolment and holds the quiz. Does nothing when it is over already. */
    void end(Enrolment enrolment, Attempt found, Quiz quiz) {
        var attempt = attempts.lock(found.id());
        if (!attempt.isOpen()) return;
        var now = clock.instant();
        var score = Score.of(quiz, attempt.sheet(), attempts.answers(attempt.id()));
        attempts.end(attempt.ended(score.result(), now));
        var remarks = atEnd(attempt, quiz, score.result());
        if (!remarks.isEmpty()) attempts.remark(attempt.id(), remarks);
        if (new Standing(quiz, attempts.of(enrolment.id(), attempt.chapter())).isPassed())
            complete.done(enrolment, attempt.chapter(), now);
    }

    /** It is never marked again by what was corrected before. */
    private static List<Remark> atEnd(Attempt attempt, Quiz quiz, Result result) {
        return quiz.regrades().stream()
                .filter(regrade -> attempt.sheet().asks(regrade.question()))
                .map(regrade -> new Remark(regrade.ordinal(), Remark.How.AT_END, result))
                .toList();
    }
}
