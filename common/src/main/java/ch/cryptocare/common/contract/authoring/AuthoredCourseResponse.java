package ch.cryptocare.common.contract.authoring;

import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.VersionStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A course as its authors see it.
 *
 * @param status of what they work at: of the draft, of the version in review, or published when there is neither
 * @param revision of the draft; 0 when nothing was written since the last publication
 * @param draft what is written; what is published, when nothing was written since
 * @param returned why it was given back the last time
 * @param versions the latest first
 */
public record AuthoredCourseResponse(
        CourseId id,
        VersionStatus status,
        long revision,
        Optional<Instant> savedAt,
        CourseDraft draft,
        List<DraftFault> faults,
        Optional<String> returned,
        List<CourseVersionSummary> versions,
        List<CourseTrainer> trainers) {}
