package ch.cryptocare.server.learning.db;

import static ch.cryptocare.server.tables.learning.Tables.CHAPTER;
import static ch.cryptocare.server.tables.learning.Tables.CHAPTER_DONE;
import static ch.cryptocare.server.tables.learning.Tables.COURSE_VERSION;
import static ch.cryptocare.server.tables.learning.Tables.ENROLMENT;
import static ch.cryptocare.server.tables.learning.Tables.PREREQUISITE;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.EnrolmentId;
import ch.cryptocare.server.learning.domain.Enrolment;
import ch.cryptocare.server.learning.usecases.Enrolments;
import ch.cryptocare.server.tables.learning.tables.records.EnrolmentRecord;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Enrolments in PostgreSQL, whose triggers complete no course that is not done. */
public final class JooqEnrolments implements Enrolments {
    private final DSLContext sql;

    public JooqEnrolments(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void add(Enrolment enrolment) {
        sql.insertInto(ENROLMENT)
                .set(new EnrolmentRecord(
                        enrolment.id().value(),
                        enrolment.account().value(),
                        enrolment.course().value(),
                        enrolment.version(),
                        enrolment.enrolledAt(),
                        null))
                .onConflict(ENROLMENT.ACCOUNT_ID, ENROLMENT.COURSE_ID)
                .doNothing()
                .execute();
    }

    @Override
    public Optional<Enrolment> find(AccountId account, CourseId course) {
        return sql.selectFrom(ENROLMENT).where(theirs(account, course)).fetchOptional(JooqEnrolments::enrolment);
    }

    @Override
    public Optional<Enrolment> find(EnrolmentId enrolment) {
        return sql.selectFrom(ENROLMENT)
                .where(ENROLMENT.ID.eq(enrolment.value()))
                .fetchOptional(JooqEnrolments::enrolment);
    }

    @Override
    public Optional<Enrolment> lock(AccountId account, CourseId course) {
        return lock(theirs(account, course));
    }

    @Override
    public Optional<Enrolment> lock(EnrolmentId enrolment) {
        return lock(ENROLMENT.ID.eq(enrolment.value()));
    }

    private Optional<Enrolment> lock(Condition which) {
        return sql.selectFrom(ENROLMENT).where(which).forUpdate().fetchOptional(JooqEnrolments::enrolment);
    }

    @Override
    public List<CourseId> missing(AccountId account, CourseId course) {
        var other = PREREQUISITE.as("other");
        var chosen = DSL.selectOne()
                .from(other)
                .join(ENROLMENT)
                .on(ENROLMENT.COURSE_ID.eq(other.NEEDS_ID))
                .where(
                        other.COURSE_ID.eq(PREREQUISITE.COURSE_ID),
                        other.CHOICE.eq(PREREQUISITE.CHOICE),
                        ENROLMENT.ACCOUNT_ID.eq(account.value()),
                        ENROLMENT.COMPLETED_AT.isNotNull());
        return sql.selectDistinct(PREREQUISITE.NEEDS_ID)
                .from(PREREQUISITE)
                .join(COURSE_VERSION)
                .on(
                        COURSE_VERSION.COURSE_ID.eq(PREREQUISITE.NEEDS_ID),
                        COURSE_VERSION.STATE.eq(DSL.inline(StateColumns.PUBLISHED)))
                .where(PREREQUISITE.COURSE_ID.eq(course.value()).andNotExists(chosen))
                .fetch(row -> new CourseId(row.value1()));
    }

    @Override
    public Map<Integer, Instant> done(EnrolmentId enrolment) {
        return sql.selectFrom(CHAPTER_DONE)
                .where(CHAPTER_DONE.ENROLMENT_ID.eq(enrolment.value()))
                .fetchMap(CHAPTER_DONE.POSITION, CHAPTER_DONE.DONE_AT);
    }

    @Override
    public boolean markDone(EnrolmentId enrolment, int chapter, Instant at) {
        return sql.insertInto(CHAPTER_DONE, CHAPTER_DONE.ENROLMENT_ID, CHAPTER_DONE.POSITION, CHAPTER_DONE.DONE_AT)
                        .values(enrolment.value(), chapter, at)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    @Override
    public boolean isAllDone(EnrolmentId enrolment) {
        var done = DSL.selectOne()
                .from(CHAPTER_DONE)
                .where(CHAPTER_DONE.ENROLMENT_ID.eq(ENROLMENT.ID), CHAPTER_DONE.POSITION.eq(CHAPTER.POSITION));
        return !sql.fetchExists(DSL.selectOne()
                .from(ENROLMENT)
                .join(CHAPTER)
                .on(CHAPTER.COURSE_ID.eq(ENROLMENT.COURSE_ID), CHAPTER.NUMBER.eq(ENROLMENT.NUMBER))
                .where(ENROLMENT.ID.eq(enrolment.value()).andNotExists(done)));
    }

    @Override
    public void complete(Enrolment completed) {
        sql.update(ENROLMENT)
                .set(ENROLMENT.COMPLETED_AT, completed.completedAt().orElseThrow())
                .where(ENROLMENT.ID.eq(completed.id().value()))
                .execute();
    }

    private static Condition theirs(AccountId account, CourseId course) {
        return ENROLMENT.ACCOUNT_ID.eq(account.value()).and(ENROLMENT.COURSE_ID.eq(course.value()));
    }

    static Enrolment enrolment(EnrolmentRecord row) {
        return new Enrolment(
                new EnrolmentId(row.getId()),
                new AccountId(row.getAccountId()),
                new CourseId(row.getCourseId()),
                row.getNumber(),
                row.getEnrolledAt(),
                Optional.ofNullable(row.getCompletedAt()));
    }
}
