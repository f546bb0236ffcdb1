package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.server.certificates.Certificates;
import ch.cryptocare.server.certificates.Completed;
import ch.cryptocare.server.learning.domain.Enrolment;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Notes that a chapter is done; with the last of them the course is, and its certificate is issued. */
public final class CompleteChapter {
    private final Courses courses;
    private final Enrolments enrolments;
    private final Certificates certificates;

    public CompleteChapter(Courses courses, Enrolments enrolments, Certificates certificates) {
        this.courses = courses;
        this.enrolments = enrolments;
        this.certificates = certificates;
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
        certificates.issue(certified(completed, at));
        return completed;
    }

    private Completed certified(Enrolment enrolment, Instant at) {
        var content = courses.find(enrolment.course(), enrolment.version())
                .orElseThrow()
                .content();
        return new Completed(
                enrolment.account(),
                enrolment.course(),
                enrolment.version(),
                content.titles(),
                content.points().amount(),
                (int) content.length().toMinutes(),
                at,
                Optional.empty(),
                Map.of(
                        "enrolment", enrolment.id().toString(),
                        "chapters", String.valueOf(content.chapters().size())));
    }
}
