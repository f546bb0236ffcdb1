package ch.cryptocare.server.learning.db;

import static ch.cryptocare.server.tables.learning.Tables.CHAPTER;
import static ch.cryptocare.server.tables.learning.Tables.CHAPTER_DONE;
import static ch.cryptocare.server.tables.learning.Tables.COURSE_VERSION;
import static ch.cryptocare.server.tables.learning.Tables.ENROLMENT;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.CourseKind;
import ch.cryptocare.server.learning.domain.CreditPoints;
import ch.cryptocare.server.learning.usecases.FollowedCourses;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** What somebody follows, in one question. */
public final class JooqFollowedCourses implements FollowedCourses {
    private static final Field<Integer> CHAPTERS = DSL.field(DSL.selectCount()
            .from(CHAPTER)
            .where(CHAPTER.COURSE_ID.eq(ENROLMENT.COURSE_ID), CHAPTER.NUMBER.eq(ENROLMENT.NUMBER)));
    private static final Field<Integer> DONE =
            DSL.field(DSL.selectCount().from(CHAPTER_DONE).where(CHAPTER_DONE.ENROLMENT_ID.eq(ENROLMENT.ID)));

    private final DSLContext sql;

    public JooqFollowedCourses(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Entry> of(AccountId account) {
        return sql.select(ENROLMENT.asterisk(), COURSE_VERSION.asterisk(), CHAPTERS.as("chapters"), DONE.as("done"))
                .from(ENROLMENT)
                .join(COURSE_VERSION)
                .on(COURSE_VERSION.COURSE_ID.eq(ENROLMENT.COURSE_ID), COURSE_VERSION.NUMBER.eq(ENROLMENT.NUMBER))
                .where(ENROLMENT.ACCOUNT_ID.eq(account.value()))
                .orderBy(ENROLMENT.ENROLLED_AT.desc(), ENROLMENT.ID.desc())
                .fetch(JooqFollowedCourses::entry);
    }

    private static Entry entry(Record row) {
        return new Entry(
                new CourseId(row.get(ENROLMENT.COURSE_ID)),
                row.get(ENROLMENT.NUMBER),
                CourseKind.valueOf(row.get(COURSE_VERSION.KIND)),
                Texts.text(row.get(COURSE_VERSION.TITLE)),
                new CreditPoints(row.get(COURSE_VERSION.POINTS)),
                Duration.ofMinutes(row.get(COURSE_VERSION.MINUTES)),
                row.get(ENROLMENT.ENROLLED_AT),
                Optional.ofNullable(row.get(ENROLMENT.COMPLETED_AT)),
                row.get("done", Integer.class),
                row.get("chapters", Integer.class));
    }
}
