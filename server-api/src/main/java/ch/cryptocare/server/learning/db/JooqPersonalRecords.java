package ch.cryptocare.server.learning.db;

import static ch.cryptocare.server.tables.learning.Tables.ANSWER;
import static ch.cryptocare.server.tables.learning.Tables.ATTEMPT;
import static ch.cryptocare.server.tables.learning.Tables.CHAPTER_DONE;
import static ch.cryptocare.server.tables.learning.Tables.ENROLMENT;
import static ch.cryptocare.server.tables.learning.Tables.EXTRA_TIME;
import static ch.cryptocare.server.tables.learning.Tables.PROGRESS;
import static ch.cryptocare.server.tables.learning.Tables.TRAINER;
import static ch.cryptocare.server.tables.learning.Tables.VIEWING;
import static ch.cryptocare.server.tables.learning.Tables.VIEWING_REPORT;

import ch.cryptocare.server.platform.DataSubject;
import ch.cryptocare.server.platform.PersonalRecords;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** What somebody learns, and how far they are. */
public final class JooqPersonalRecords implements PersonalRecords {
    /** As long as somebody may ask why something was not credited. */
    private static final Duration VIEWINGS_KEPT = Duration.ofDays(90);

    private final DSLContext sql;
    private final UploadedBy uploaded;
    private final Regraded regraded;

    public JooqPersonalRecords(DSLContext sql) {
        this.sql = sql;
        uploaded = new UploadedBy(sql);
        regraded = new Regraded(sql);
    }

    @Override
    public List<Section> tell(DataSubject subject) {
        var courses = sql.selectFrom(ENROLMENT)
                .where(ENROLMENT.ACCOUNT_ID.eq(subject.account().value()))
                .orderBy(ENROLMENT.ENROLLED_AT)
                .fetch(row -> {
                    var told = new HashMap<String, Object>();
                    told.put("course", row.getCourseId().toString());
                    told.put("version", row.getNumber());
                    told.put("enrolledAt", row.getEnrolledAt());
                    if (row.getCompletedAt() != null) told.put("completedAt", row.getCompletedAt());
                    return Map.copyOf(told);
                });
        return List.of(
                new Section("courses", courses),
                new Section("played", played(subject)),
                new Section("attempts", attempts(subject)),
                new Section("answers", answers(subject)),
                new Section("regraded", regraded.marks(subject)),
                new Section("recordings", uploaded.tell(subject)),
                new Section("taught", taught(subject)),
                new Section("corrected", regraded.corrected(subject)));
    }

    private List<Map<String, Object>> played(DataSubject subject) {
        return sql.select(ENROLMENT.COURSE_ID, PROGRESS.POSITION, PROGRESS.PLAYED, PROGRESS.UPDATED_AT)
                .from(PROGRESS)
                .join(ENROLMENT)
                .on(ENROLMENT.ID.eq(PROGRESS.ENROLMENT_ID))
                .where(ENROLMENT.ACCOUNT_ID.eq(subject.account().value()))
                .orderBy(PROGRESS.UPDATED_AT)
                .fetch(row -> Map.<String, Object>of(
                        "course", row.value1().toString(),
                        "chapter", row.value2(),
                        "seconds", Multiranges.read(row.value3()).millis() / 1000,
                        "playedAt", row.value4()));
    }

    private List<Map<String, Object>> taught(DataSubject subject) {
        return sql.selectFrom(TRAINER)
                .where(TRAINER.ACCOUNT_ID.eq(subject.account().value()))
                .orderBy(TRAINER.SINCE)
                .fetch(row -> Map.of("course", row.getCourseId().toString(), "since", row.getSince()));
    }

    private List<Map<String, Object>> attempts(DataSubject subject) {
        return sql.select(ENROLMENT.COURSE_ID, ATTEMPT)
                .from(ATTEMPT)
                .join(ENROLMENT)
                .on(ENROLMENT.ID.eq(ATTEMPT.ENROLMENT_ID))
                .where(ENROLMENT.ACCOUNT_ID.eq(subject.account().value()))
                .orderBy(ATTEMPT.STARTED_AT)
                .fetch(row -> QuizTold.attempt(row.value1(), row.value2()));
    }

    private List<Map<String, Object>> answers(DataSubject subject) {
        return sql.select(ENROLMENT.COURSE_ID, ATTEMPT.POSITION, ATTEMPT.ORDINAL, ANSWER)
                .from(ANSWER)
                .join(ATTEMPT)
                .on(ATTEMPT.ID.eq(ANSWER.ATTEMPT_ID))
                .join(ENROLMENT)
                .on(ENROLMENT.ID.eq(ATTEMPT.ENROLMENT_ID))
                .where(ENROLMENT.ACCOUNT_ID.eq(subject.account().value()))
                .orderBy(ANSWER.SAVED_AT)
                .fetch(row -> QuizTold.answer(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    @Override
    public List<Holding> holdings(DataSubject subject) {
        var reports = DSL.select(VIEWING.ID)
                .from(VIEWING)
                .where(VIEWING.ACCOUNT_ID.eq(subject.account().value()));
        var attempts = DSL.select(ATTEMPT.ID).from(ATTEMPT).where(ofTheirs(ATTEMPT.ENROLMENT_ID, subject));
        return List.of(
                deleted(ENROLMENT, ENROLMENT.ACCOUNT_ID.eq(subject.account().value())),
                deleted(TRAINER, TRAINER.ACCOUNT_ID.eq(subject.account().value())),
                deleted(CHAPTER_DONE, ofTheirs(CHAPTER_DONE.ENROLMENT_ID, subject)),
                deleted(EXTRA_TIME, ofTheirs(EXTRA_TIME.ENROLMENT_ID, subject)),
                deleted(ATTEMPT, ofTheirs(ATTEMPT.ENROLMENT_ID, subject)),
                deleted(ANSWER, ANSWER.ATTEMPT_ID.in(attempts)),
                regraded.deleted(subject),
                regraded.unlinked(subject),
                deleted(PROGRESS, ofTheirs(PROGRESS.ENROLMENT_ID, subject)),
                deleted(VIEWING, ofTheirs(VIEWING.ENROLMENT_ID, subject)),
                deleted(VIEWING_REPORT, VIEWING_REPORT.VIEWING_ID.in(reports)),
                uploaded.unlinked(subject),
                uploaded.removed(subject));
    }

    /** With all that hangs on it. */
    @Override
    public void erase(DataSubject subject) {
        sql.deleteFrom(TRAINER)
                .where(TRAINER.ACCOUNT_ID.eq(subject.account().value()))
                .execute();
        sql.deleteFrom(ENROLMENT)
                .where(ENROLMENT.ACCOUNT_ID.eq(subject.account().value()))
                .execute();
        uploaded.erase(subject);
        regraded.unlink(subject);
    }

    @Override
    public boolean forgetOld(Instant now, int atMost) {
        var old = DSL.select(VIEWING.ID)
                .from(VIEWING)
                .where(VIEWING.BEGAN_AT.lt(now.minus(VIEWINGS_KEPT)))
                .orderBy(VIEWING.BEGAN_AT)
                .limit(atMost);
        return sql.deleteFrom(VIEWING).where(VIEWING.ID.in(old)).execute() == atMost;
    }

    private Holding deleted(Table<?> table, Condition theirs) {
        return Holding.deleted("learning." + table.getName(), sql.fetchCount(table, theirs));
    }

    private static Condition ofTheirs(Field<UUID> enrolment, DataSubject subject) {
        return enrolment.in(DSL.select(ENROLMENT.ID)
                .from(ENROLMENT)
                .where(ENROLMENT.ACCOUNT_ID.eq(subject.account().value())));
    }
}
