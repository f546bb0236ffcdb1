package ch.cryptocare.server.learning.usecases.authoring;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.VersionStatus;
import ch.cryptocare.server.learning.domain.VersionState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The courses that somebody may write at, to choose one. */
public interface AuthoredCourses {
    /**
     * Which of them.
     *
     * @param trainer only those that are theirs
     * @param text a part of the title
     */
    record Wanted(Optional<AccountId> trainer, Optional<String> text, Optional<VersionStatus> status) {}

    /** @param published which version is in the catalogue */
    record Entry(
            CourseId course,
            Map<Language, String> titles,
            VersionStatus status,
            Optional<Integer> published,
            Instant changedAt) {}

    /** Where a list goes on. */
    record Position(Instant changedAt, CourseId course) {}

    /** A version, without what it says. */
    record Step(int number, VersionState state) {}

    /** Those that were changed last first. */
    List<Entry> list(Wanted wanted, Optional<Position> after, int atMost);

    /** The latest first. */
    List<Step> versions(CourseId course);
}
