package ch.cryptocare.common.contract.learning;

import ch.cryptocare.common.value.CourseKind;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Profession;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Which courses; everything is optional.
 *
 * @param q words that are all in the title, the summary, the goals or the titles of the chapters
 * @param language that it is taught in
 * @param free only those that cost nothing
 * @param minPoints at least so many credit points
 * @param cursor the previous page's {@code nextCursor}
 */
public record CourseQuery(
        Optional<String> q,
        Optional<Profession> profession,
        Optional<CourseKind> kind,
        Optional<Language> language,
        Optional<Boolean> free,
        Optional<BigDecimal> minPoints,
        Optional<String> cursor) {}
