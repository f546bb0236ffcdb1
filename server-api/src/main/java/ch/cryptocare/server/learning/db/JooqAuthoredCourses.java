package ch.cryptocare.server.learning.db;

import static ch.cryptocare.server.tables.learning.Tables.COURSE;
import static ch.cryptocare.server.tables.learning.Tables.COURSE_VERSION;
import static ch.cryptocare.server.tables.learning.Tables.DRAFT;
import static ch.cryptocare.server.tables.learning.Tables.TRAINER;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.FoldedText;
import ch.cryptocare.common.value.VersionStatus;
import ch.cryptocare.server.learning.usecases.authoring.AuthoredCourses;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** The courses that somebody may write at, in PostgreSQL. */
public final class JooqAuthoredCourses implements AuthoredCourses {
    private static final Field<Integer> PUBLISHED = DSL.field(DSL.select(COURSE_VERSION.NUMBER)
            .from(COURSE_VERSION)
            .where(COURSE_VERSION.COURSE_ID.eq(COURSE.ID), is(VersionStatus.PUBLISHED)));

    private static final Condition IN_REVIEW = DSL.exists(DSL.selectOne()
            .from(COURSE_VERSION)
            .where(COURSE_VERSION.COURSE_ID.eq(COURSE.ID), is(VersionStatus.IN_REVIEW)));

    private static final Condition WRITTEN =
            DSL.exists(DSL.selectOne().from(DRAFT).where(DRAFT.COURSE_ID.eq(COURSE.ID)));

    private static final Field<String> STATUS = DSL.when(IN_REVIEW, VersionStatus.IN_REVIEW.name())
            .when(DSL.not(WRITTEN).and(PUBLISHED.isNotNull()), VersionStatus.PUBLISHED.name())
            .otherwise(VersionStatus.DRAFT.name());

    private final DSLContext sql;

    public JooqAuthoredCourses(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Entry> list(Wanted wanted, Optional<Position> after, int atMost) {
        return sql.select(COURSE.ID, COURSE.TITLE, COURSE.CHANGED_AT, STATUS, PUBLISHED)
                .from(COURSE)
                .where(
                        wanted.trainer().map(JooqAuthoredCourses::isOf).orElse(DSL.noCondition()),
                        wanted.text().map(JooqAuthoredCourses::isCalled).orElse(DSL.noCondition()),
                        wanted.status().map(status -> STATUS.eq(status.name())).orElse(DSL.noCondition()),
                        after.map(JooqAuthoredCourses::isAfter).orElse(DSL.noCondition()))
                .orderBy(COURSE.CHANGED_AT.desc(), COURSE.ID.desc())
                .limit(DSL.inline(atMost))
                .fetch(row -> new Entry(
                        new CourseId(row.value1()),
                        Texts.text(row.value2()),
                        VersionStatus.valueOf(row.value4()),
                        Optional.ofNullable(row.value5()),
                        row.value3()));
    }

    private static Condition is(VersionStatus status) {
        return COURSE_VERSION.STATE.eq(DSL.inline(status.name()));
    }

    private static Condition isOf(AccountId trainer) {
        return DSL.exists(DSL.selectOne()
                .from(TRAINER)
                .where(TRAINER.COURSE_ID.eq(COURSE.ID), TRAINER.ACCOUNT_ID.eq(trainer.value())));
    }

    /** Every word is there, wherever. */
    private static Condition isCalled(String text) {
        return DSL.and(Stream.of(FoldedText.of(text).strip().split("\\s+"))
                .map(word -> COURSE.SEARCH_TEXT.contains(word))
                .toList());
    }

    private static Condition isAfter(Position position) {
        return DSL.row(COURSE.CHANGED_AT, COURSE.ID)
                .lt(position.changedAt(), position.course().value());
    }

    @Override
    public List<Step> versions(CourseId course) {
        return sql.selectFrom(COURSE_VERSION)
                .where(COURSE_VERSION.COURSE_ID.eq(course.value()))
                .orderBy(COURSE_VERSION.NUMBER.desc())
                .fetch(row -> new Step(row.getNumber(), StateColumns.read(row)));
    }
}
