package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.learning.domain.CourseVersion;
import ch.cryptocare.server.learning.domain.Prerequisites;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All courses in all their versions. */
public interface Courses {
    /** @param titles in some language at least */
    void add(CourseId course, Map<Language, String> titles, Instant at);

    /**
     * Something of it was written, or moved on.
     *
     * @param titles what its authors call it now; none, when that is what they did before
     */
    void touch(CourseId course, Map<Language, String> titles, Instant at);

    Prerequisites prerequisites(CourseId course);

    /** In the place of those before. */
    void require(CourseId course, Prerequisites prerequisites);

    boolean arePublished(Set<CourseId> courses);

    /** Whether it is one of these, or comes before one of them. */
    boolean isNeededBy(CourseId course, Set<CourseId> others);

    /** Drops the version that is not submitted, and the whole course when there is no other; says whether. */
    boolean dropDraft(CourseId course);

    boolean any();

    boolean isThere(CourseId course);

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
