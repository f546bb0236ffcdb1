package ch.cryptocare.server.learning.db;

import static ch.cryptocare.server.tables.learning.Tables.PROGRESS;
import static ch.cryptocare.server.tables.learning.Tables.VIEWING;
import static ch.cryptocare.server.tables.learning.Tables.VIEWING_REPORT;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.EnrolmentId;
import ch.cryptocare.common.value.ViewingId;
import ch.cryptocare.server.learning.domain.Progress;
import ch.cryptocare.server.learning.domain.Viewing;
import ch.cryptocare.server.learning.usecases.Viewings;
import ch.cryptocare.server.tables.learning.tables.records.ViewingRecord;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** What was played, in PostgreSQL, where it never shrinks. */
public final class JooqViewings implements Viewings {
    private final DSLContext sql;

    public JooqViewings(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void begin(Viewing viewing) {
        sql.update(VIEWING)
                .set(VIEWING.ENDED_AT, viewing.beganAt())
                .where(VIEWING.ACCOUNT_ID.eq(viewing.account().value()), VIEWING.ENDED_AT.isNull())
                .execute();
        sql.executeInsert(new ViewingRecord(
                viewing.id().value(),
                viewing.account().value(),
                viewing.enrolment().value(),
                viewing.position(),
                viewing.beganAt(),
                viewing.heardAt(),
                viewing.allowanceMillis(),
                null));
    }

    @Override
    public Optional<Instant> lastBegan(AccountId account) {
        return sql.select(VIEWING.BEGAN_AT)
                .from(VIEWING)
                .where(VIEWING.ACCOUNT_ID.eq(account.value()))
                .orderBy(VIEWING.BEGAN_AT.desc())
                .limit(1)
                .fetchOptional(VIEWING.BEGAN_AT);
    }

    @Override
    public Optional<Viewing> find(ViewingId id) {
        return sql.selectFrom(VIEWING).where(VIEWING.ID.eq(id.value())).fetchOptional(JooqViewings::viewing);
    }

    @Override
    public Optional<Viewing> lock(ViewingId id) {
        return sql.selectFrom(VIEWING)
                .where(VIEWING.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional(JooqViewings::viewing);
    }

    @Override
    public void save(Viewing viewing) {
        sql.update(VIEWING)
                .set(VIEWING.HEARD_AT, viewing.heardAt())
                .set(VIEWING.ALLOWANCE_MILLIS, viewing.allowanceMillis())
                .where(VIEWING.ID.eq(viewing.id().value()))
                .execute();
    }

    @Override
    public boolean isKnown(ViewingId viewing, int sequence) {
        return sql.fetchExists(
                VIEWING_REPORT, VIEWING_REPORT.VIEWING_ID.eq(viewing.value()), VIEWING_REPORT.SEQUENCE.eq(sequence));
    }

    @Override
    public void keep(ViewingId viewing, Report report) {
        sql.insertInto(VIEWING_REPORT)
                .set(VIEWING_REPORT.VIEWING_ID, viewing.value())
                .set(VIEWING_REPORT.SEQUENCE, report.sequence())
                .set(VIEWING_REPORT.CLAIMED, Multiranges.value(report.claimed()))
                .set(VIEWING_REPORT.CREDITED_MILLIS, report.credited())
                .set(VIEWING_REPORT.RATE, report.rate())
                .set(VIEWING_REPORT.RECEIVED_AT, report.receivedAt())
                .execute();
    }

    @Override
    public Map<Integer, Progress> progress(EnrolmentId enrolment) {
        var progress = new HashMap<Integer, Progress>();
        sql.selectFrom(PROGRESS)
                .where(PROGRESS.ENROLMENT_ID.eq(enrolment.value()))
                .forEach(row -> progress.put(
                        row.getPosition(), new Progress(Multiranges.read(row.getPlayed()), row.getStoppedMillis())));
        return progress;
    }

    @Override
    public void save(EnrolmentId enrolment, int chapter, Progress progress, Instant at) {
        sql.insertInto(PROGRESS)
                .set(PROGRESS.ENROLMENT_ID, enrolment.value())
                .set(PROGRESS.POSITION, chapter)
                .set(PROGRESS.PLAYED, Multiranges.value(progress.played()))
                .set(PROGRESS.STOPPED_MILLIS, progress.stoppedMillis())
                .set(PROGRESS.UPDATED_AT, at)
                .onConflict(PROGRESS.ENROLMENT_ID, PROGRESS.POSITION)
                .doUpdate()
                .set(PROGRESS.PLAYED, DSL.excluded(PROGRESS.PLAYED))
                .set(PROGRESS.STOPPED_MILLIS, DSL.excluded(PROGRESS.STOPPED_MILLIS))
                .set(PROGRESS.UPDATED_AT, DSL.excluded(PROGRESS.UPDATED_AT))
                .execute();
    }

    private static Viewing viewing(ViewingRecord row) {
        return new Viewing(
                new ViewingId(row.getId()),
                new AccountId(row.getAccountId()),
                new EnrolmentId(row.getEnrolmentId()),
                row.getPosition(),
                row.getBeganAt(),
                row.getHeardAt(),
                row.getAllowanceMillis(),
                Optional.ofNullable(row.getEndedAt()));
    }
}
