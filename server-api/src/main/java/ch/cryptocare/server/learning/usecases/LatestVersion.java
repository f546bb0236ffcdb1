package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.server.learning.domain.CourseVersion;

/** The version of a course that somebody works at. */
final class LatestVersion {
    private LatestVersion() {}

    /** Nobody else works at the course until the transaction ends. */
    static CourseVersion locked(Courses courses, CourseId course) {
        if (!courses.lock(course)) throw new Refusal(ProblemType.NOT_FOUND);
        return courses.latest(course).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }
}
