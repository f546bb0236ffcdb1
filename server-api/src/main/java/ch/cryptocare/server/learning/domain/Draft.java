package ch.cryptocare.server.learning.domain;

import ch.cryptocare.common.value.CourseId;
import java.time.Instant;
import java.util.Optional;

/**
 * What the authors of a course write, unfinished as it may be.
 *
 * @param revision grows by one each time it is saved
 * @param document as their editor has it
 * @param returned why it was given back the last time
 */
public record Draft(CourseId course, long revision, String document, Instant savedAt, Optional<String> returned) {
    /** Before anything is written. */
    public static final long NONE = 0;

    public Draft written(String anew, Instant at) {
        return new Draft(course, revision + 1, anew, at, returned);
    }

    public Draft returned(Optional<String> reason) {
        return new Draft(course, revision, document, savedAt, reason);
    }
}
