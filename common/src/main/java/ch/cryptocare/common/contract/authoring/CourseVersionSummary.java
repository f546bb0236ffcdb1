package ch.cryptocare.common.contract.authoring;

import ch.cryptocare.common.value.VersionStatus;
import java.time.Instant;
import java.util.Optional;

/** A version that was submitted, and what became of it when. */
public record CourseVersionSummary(
        int version,
        VersionStatus status,
        Instant submittedAt,
        Optional<Instant> publishedAt,
        Optional<Instant> supersededAt) {}
