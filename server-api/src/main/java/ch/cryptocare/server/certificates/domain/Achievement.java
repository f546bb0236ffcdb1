package ch.cryptocare.server.certificates.domain;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.Language;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;

/** What a certificate certifies: a course in one of its versions, as it was when somebody completed it. */
public record Achievement(
        CourseId course,
        int version,
        Map<Language, String> titles,
        BigDecimal points,
        Duration length,
        Instant completedAt) {
    public Achievement {
        titles = Map.copyOf(titles);
        if (!titles.keySet().equals(EnumSet.allOf(Language.class))) throw Refusal.invalid("titles", "language-missing");
        if (points.signum() < 0) throw Refusal.invalid("points", "negative");
        if (!length.isPositive()) throw Refusal.invalid("minutes", "too-short");
    }

    public String title(Language language) {
        return titles.getOrDefault(language, "");
    }
}
