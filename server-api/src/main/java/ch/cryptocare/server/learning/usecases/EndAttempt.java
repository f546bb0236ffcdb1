package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.server.learning.domain.Enrolment;
import ch.cryptocare.server.learning.domain.quiz.Attempt;
import ch.cryptocare.server.learning.domain.quiz.Quiz;
import ch.cryptocare.server.learning.domain.quiz.Score;
import ch.cryptocare.server.learning.domain.quiz.Standing;
import java.time.InstantSource;

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

    /** Joins the caller's transaction, which has locked the enrolment. Does nothing when it is over already. */
    void end(Enrolment enrolment, Attempt found, Quiz quiz) {
        var attempt = attempts.lock(found.id());
        if (!attempt.isOpen()) return;
        var now = clock.instant();
        var score = Score.of(quiz, attempt.sheet(), attempts.answers(attempt.id()));
        attempts.end(attempt.ended(score.result(), now));
        if (new Standing(quiz, attempts.of(enrolment.id(), attempt.chapter())).isPassed())
            complete.done(enrolment, attempt.chapter(), now);
    }
}
