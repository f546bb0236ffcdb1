package ch.cryptocare.common.contract.learning;

import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.CourseKind;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Profession;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A course in its published version; texts by language tag, and a price of 0 is free.
 *
 * @param prerequisites of each of these lists one course is done before this one
 */
public record CourseResponse(
        CourseId id,
        int version,
        Instant publishedAt,
        CourseKind kind,
        List<Language> languages,
        Map<String, String> title,
        Map<String, String> summary,
        Map<String, List<String>> goals,
        List<Profession> professions,
        BigDecimal points,
        long priceSats,
        int minutes,
        List<ChapterSummary> chapters,
        List<List<CoursePrerequisite>> prerequisites) {}
