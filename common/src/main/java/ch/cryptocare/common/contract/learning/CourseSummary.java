package ch.cryptocare.common.contract.learning;

import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.CourseKind;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Profession;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A course as a search result; texts by language tag, and a price of 0 is free. */
public record CourseSummary(
        CourseId id,
        CourseKind kind,
        List<Language> languages,
        Map<String, String> title,
        Map<String, String> summary,
        List<Profession> professions,
        BigDecimal points,
        long priceSats,
        int minutes) {}
