package ch.cryptocare.common.contract.learning;

import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.CourseKind;
import ch.cryptocare.common.value.Language;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A course in the version that somebody follows, with what of it is done. */
public record FollowedCourseResponse(
        CourseId id,
        int version,
        CourseKind kind,
        Map<String, String> title,
        Map<String, List<String>> goals,
        List<Language> languages,
        BigDecimal points,
        int minutes,
        Instant enrolledAt,
        Optional<Instant> completedAt,
        List<FollowedChapter> chapters) {}
