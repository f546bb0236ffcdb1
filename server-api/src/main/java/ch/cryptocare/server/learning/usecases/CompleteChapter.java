package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.server.learning.domain.Enrolment;
import java.time.Instant;

/** Notes that a chapter is done, and the course with the last of them. */
public final class CompleteChapter {
    private final Enrolments enrolments;

    public CompleteChapter(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    /**
     * Joins the caller's transaction, which has locked the enrolment.
     *
     * @return the enrolment as it is now
     */
    public Enrolment done(Enrolment enrolment, int chapter, Instant at) {
        if (!enrolments.markDone(enrolment.id(), chapter, at)) return enrolment;
        if (enrolment.completedAt().isPresent() || !enrolments.isAllDone(enrolment.id())) return enrolment;
        var completed = enrolment.completed(at);
        enrolments.complete(completed);
        return completed;
    }
}
