package ch.cryptocare.common.contract.authoring;

import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.CourseKind;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Profession;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A course as its authors write it, unfinished as it may be: what is missing is told beside it, and refused only when it is
 * given out of hand.
 *
 * @param languages that it is taught in
 * @param priceSats 0 is free
 * @param prerequisites of each of these lists one course is done before this one
 */
public record CourseDraft(
        CourseKind kind,
        List<Language> languages,
        WrittenText title,
        WrittenText summary,
        List<WrittenText> goals,
        List<Profession> professions,
        Optional<BigDecimal> points,
        Optional<Long> priceSats,
        Optional<Integer> minutes,
        List<List<CourseId>> prerequisites,
        List<ChapterDraft> chapters) {}
