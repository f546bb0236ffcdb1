package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.server.learning.domain.CourseVersion;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** All courses in all their versions. */
public interface Courses {
    /** @throws ch.cryptocare.common.problem.Refusal NOT_FOUND when one of those that come before is not there */
    void add(CourseId course, Set<CourseId> prerequisites, Instant at);

    boolean any();

    /** Whoever else works at the course waits until the transaction ends. Says whether it is there. */
    boolean lock(CourseId course);

    Optional<CourseVersion> find(CourseId course, int number);

    Optional<CourseVersion> latest(CourseId course);

    Optional<CourseVersion> published(CourseId course);

    /** As it is written now. */
    void save(CourseVersion draft);

    /** Keeps what became of a version; what it contains was saved before. */
    void move(CourseVersion version);
}
