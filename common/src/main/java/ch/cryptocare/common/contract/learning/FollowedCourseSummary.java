package ch.cryptocare.common.contract.learning;

import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.CourseKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A course that somebody follows, and how many of its chapters are done. */
public record FollowedCourseSummary(
        CourseId id,
        int version,
        CourseKind kind,
        Map<String, String> title,
        BigDecimal points,
        int minutes,
        Instant enrolledAt,
        Optional<Instant> completedAt,
        int done,
        int chapters) {}
