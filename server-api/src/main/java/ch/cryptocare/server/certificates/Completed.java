package ch.cryptocare.server.certificates;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.Language;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody has completed a course.
 *
 * @param titles in each of our languages
 * @param points what it counts for in continuing education, in tenths
 * @param minutes how long it takes
 * @param validFor how long it may be shown, where that ends
 * @param evidence what it rests on: words and numbers of ours, nothing personal
 */
public record Completed(
        AccountId holder,
        CourseId course,
        int version,
        Map<Language, String> titles,
        BigDecimal points,
        int minutes,
        Instant at,
        Optional<Duration> validFor,
        Map<String, String> evidence) {
    public Completed {
        titles = Map.copyOf(titles);
        evidence = Map.copyOf(evidence);
    }
}
