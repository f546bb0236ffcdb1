package ch.cryptocare.common.contract.authoring;

import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.VersionStatus;
import java.time.Instant;
import java.util.Optional;

/**
 * A course in the list of those one may write at.
 *
 * @param status as in {@link AuthoredCourseResponse}
 * @param published which version is in the catalogue
 * @param changedAt when its draft was saved, or its version moved on
 */
public record AuthoredCourseSummary(
        CourseId id, WrittenText title, VersionStatus status, Optional<Integer> published, Instant changedAt) {}
