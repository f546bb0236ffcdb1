package ch.cryptocare.server.learning.db;

import static ch.cryptocare.server.tables.learning.Tables.ATTEMPT;
import static ch.cryptocare.server.tables.learning.Tables.ENROLMENT;
import static ch.cryptocare.server.tables.learning.Tables.REGRADE;
import static ch.cryptocare.server.tables.learning.Tables.REMARK;

import ch.cryptocare.server.platform.DataSubject;
import ch.cryptocare.server.platform.PersonalRecords.Fate;
import ch.cryptocare.server.platform.PersonalRecords.Holding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** What somebody brought after a question was corrected, and the questions that somebody corrected: those stay without them. */
final class Regraded {
    private static final Condition OF_REMARK = REGRADE.COURSE_ID
            .eq(ENROLMENT.COURSE_ID)
            .and(REGRADE.NUMBER.eq(ENROLMENT.NUMBER))
            .and(REGRADE.POSITION.eq(ATTEMPT.POSITION))
            .and(REGRADE.ORDINAL.eq(REMARK.REGRADE));

    private final DSLContext sql;

    Regraded(DSLContext sql) {
        this.sql = sql;
    }

    List<Map<String, Object>> marks(DataSubject subject) {
        return sql.select(
                        REGRADE.COURSE_ID,
                        REGRADE.POSITION,
                        ATTEMPT.ORDINAL,
                        REGRADE.QUESTION,
                        REGRADE.REASON,
                        REGRADE.AT,
                        REMARK.EARNED,
                        REMARK.POINTS)
                .from(REMARK)
                .join(ATTEMPT)
                .on(ATTEMPT.ID.eq(REMARK.ATTEMPT_ID))
                .join(ENROLMENT)
                .on(ENROLMENT.ID.eq(ATTEMPT.ENROLMENT_ID))
                .join(REGRADE)
                .on(OF_REMARK)
                .where(ENROLMENT.ACCOUNT_ID.eq(subject.account().value()))
                .orderBy(REGRADE.AT)
                .fetch(row -> Map.<String, Object>of(
                        "course", row.value1().toString(),
                        "chapter", row.value2(),
                        "attempt", row.value3(),
                        "question", row.value4(),
                        "reason", row.value5(),
                        "correctedAt", row.value6(),
                        "earned", row.value7(),
                        "pointsInAll", row.value8()));
    }

    List<Map<String, Object>> corrected(DataSubject subject) {
        return sql.selectFrom(REGRADE)
                .where(theirs(subject))
                .orderBy(REGRADE.AT)
                .fetch(row -> Map.of(
                        "course", row.getCourseId().toString(),
                        "chapter", row.getPosition(),
                        "question", row.getQuestion(),
                        "reason", row.getReason(),
                        "correctedAt", row.getAt()));
    }

    Holding deleted(DataSubject subject) {
        var attempts = DSL.select(ATTEMPT.ID)
                .from(ATTEMPT)
                .join(ENROLMENT)
                .on(ENROLMENT.ID.eq(ATTEMPT.ENROLMENT_ID))
                .where(ENROLMENT.ACCOUNT_ID.eq(subject.account().value()));
        return Holding.deleted("learning.remark", sql.fetchCount(REMARK, REMARK.ATTEMPT_ID.in(attempts)));
    }

    Holding unlinked(DataSubject subject) {
        return new Holding(
                "learning.regrade",
                sql.fetchCount(REGRADE, theirs(subject)),
                Fate.PSEUDONYMISED,
                Optional.empty(),
                Optional.empty());
    }

    void unlink(DataSubject subject) {
        sql.update(REGRADE).setNull(REGRADE.ACCOUNT_ID).where(theirs(subject)).execute();
    }

    private static Condition theirs(DataSubject subject) {
        return REGRADE.ACCOUNT_ID.eq(subject.account().value());
    }
}
