package ch.cryptocare.server.platform.db;

import static ch.cryptocare.server.tables.platform.Tables.AUDIT_READING;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jooq.DSLContext;

/** What came of reading the whole audit log, the last time that any server did. */
public final class AuditReadings {
    private final DSLContext sql;

    public AuditReadings(DSLContext sql) {
        this.sql = sql;
    }

    /** @param length how many events were read */
    public record Reading(Instant at, boolean whole, long length) {}

    void keep(Instant at, boolean whole, long length) {
        var moment = at.truncatedTo(ChronoUnit.MICROS);
        sql.insertInto(AUDIT_READING, AUDIT_READING.AT, AUDIT_READING.WHOLE, AUDIT_READING.LENGTH)
                .values(moment, whole, length)
                .onConflict(AUDIT_READING.ONLY_ONE)
                .doUpdate()
                .set(AUDIT_READING.AT, moment)
                .set(AUDIT_READING.WHOLE, whole)
                .set(AUDIT_READING.LENGTH, length)
                .execute();
    }

    public Optional<Reading> last() {
        return sql.selectFrom(AUDIT_READING)
                .fetchOptional(row -> new Reading(row.getAt(), row.getWhole(), row.getLength()));
    }
}
