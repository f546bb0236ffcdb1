package ch.cryptocare.server.learning.db;

import static ch.cryptocare.server.tables.learning.Tables.CHAPTER;
import static ch.cryptocare.server.tables.learning.Tables.CHAPTER_DONE;
import static ch.cryptocare.server.tables.learning.Tables.ENROLMENT;
import static ch.cryptocare.server.tables.learning.Tables.EXTRA_TIME;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.CompletionRule;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.EnrolmentId;
import ch.cryptocare.server.learning.domain.Enrolment;
import ch.cryptocare.server.learning.usecases.authoring.Learners;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Learners in PostgreSQL, in one question. */
public final class JooqLearners implements Learners {
    private static final Condition OF_THEIRS =
            CHAPTER.COURSE_ID.eq(ENROLMENT.COURSE_ID).and(CHAPTER.NUMBER.eq(ENROLMENT.NUMBER));
    private static final Condition UNCONFIRMED = OF_THEIRS
            .and(CHAPTER.COMPLETION.eq(DSL.inline(CompletionRule.MANUAL.name())))
            .andNotExists(DSL.selectOne()
                    .from(CHAPTER_DONE)
                    .where(CHAPTER_DONE.ENROLMENT_ID.eq(ENROLMENT.ID), CHAPTER_DONE.POSITION.eq(CHAPTER.POSITION)));

    private static final Field<Integer> CHAPTERS =
            DSL.field(DSL.selectCount().from(CHAPTER).where(OF_THEIRS)).as("chapters");
    private static final Field<Integer> DONE = DSL.field(
                    DSL.selectCount().from(CHAPTER_DONE).where(CHAPTER_DONE.ENROLMENT_ID.eq(ENROLMENT.ID)))
            .as("done");
    private static final Field<List<Unconfirmed>> WAITING = DSL.multiset(DSL.select(CHAPTER.POSITION, CHAPTER.TITLE)
                    .from(CHAPTER)
                    .where(UNCONFIRMED)
                    .orderBy(CHAPTER.POSITION))
            .convertFrom(rows -> rows.map(row -> new Unconfirmed(row.value1(), Texts.text(row.value2()))))
            .as("waiting");
    private static final Field<Integer> EXTRA = DSL.coalesce(
                    DSL.field(DSL.select(EXTRA_TIME.PERCENT)
                            .from(EXTRA_TIME)
                            .where(EXTRA_TIME.ENROLMENT_ID.eq(ENROLMENT.ID))),
                    0)
            .as("extra");

    private final DSLContext sql;

    public JooqLearners(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Entry> of(CourseId course, boolean waiting, Optional<Position> after, int atMost) {
        var only = waiting ? DSL.exists(DSL.selectOne().from(CHAPTER).where(UNCONFIRMED)) : DSL.noCondition();
        var older = after.map(position -> DSL.row(ENROLMENT.ENROLLED_AT, ENROLMENT.ID)
                        .lt(position.enrolledAt(), position.enrolment().value()))
                .orElseGet(DSL::noCondition);
        return sql.select(ENROLMENT.asterisk(), DONE, CHAPTERS, WAITING, EXTRA)
                .from(ENROLMENT)
                .where(ENROLMENT.COURSE_ID.eq(course.value()), only, older)
                .orderBy(ENROLMENT.ENROLLED_AT.desc(), ENROLMENT.ID.desc())
                .limit(atMost)
                .fetch(JooqLearners::entry);
    }

    @Override
    public Optional<Entry> find(EnrolmentId enrolment) {
        return sql.select(ENROLMENT.asterisk(), DONE, CHAPTERS, WAITING, EXTRA)
                .from(ENROLMENT)
                .where(ENROLMENT.ID.eq(enrolment.value()))
                .fetchOptional(JooqLearners::entry);
    }

    private static Entry entry(Record row) {
        var enrolment = new Enrolment(
                new EnrolmentId(row.get(ENROLMENT.ID)),
                new AccountId(row.get(ENROLMENT.ACCOUNT_ID)),
                new CourseId(row.get(ENROLMENT.COURSE_ID)),
                row.get(ENROLMENT.NUMBER),
                row.get(ENROLMENT.ENROLLED_AT),
                Optional.ofNullable(row.get(ENROLMENT.COMPLETED_AT)));
        return new Entry(enrolment, row.get(DONE), row.get(CHAPTERS), row.get(WAITING), row.get(EXTRA));
    }
}
