package ch.cryptocare.server.legal.db;

import static ch.cryptocare.server.tables.legal.Tables.CONSENT;
import static ch.cryptocare.server.tables.legal.Tables.ERASURE;
import static ch.cryptocare.server.tables.legal.Tables.EXPORT;
import static ch.cryptocare.server.tables.legal.Tables.PROCESSING_ACTIVITY;

import ch.cryptocare.server.platform.DataSubject;
import ch.cryptocare.server.platform.PersonalRecords;
import ch.cryptocare.server.tables.legal.tables.records.ConsentRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * What somebody asked for concerning their data. That they were erased is evidence, by number alone, as is which
 * revisions of the register an administrator made.
 */
public final class JooqPersonalRecords implements PersonalRecords {
    private static final Duration KEPT = Duration.ofDays(365);

    private final DSLContext sql;

    public JooqPersonalRecords(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Section> tell(DataSubject subject) {
        var exports = sql.select(EXPORT.ASKED_AT)
                .from(EXPORT)
                .where(exportsOf(subject))
                .orderBy(EXPORT.ASKED_AT)
                .fetch(row -> Map.<String, Object>of("askedAt", row.value1()));
        var erasures = sql.select(ERASURE.ASKED_AT, ERASURE.DUE_AT)
                .from(ERASURE)
                .where(erasuresOf(subject))
                .orderBy(ERASURE.ASKED_AT)
                .fetch(row -> {
                    var told = new LinkedHashMap<String, Object>();
                    told.put("askedAt", row.value1());
                    told.put("dueAt", row.value2());
                    return (Map<String, Object>) told;
                });
        return List.of(consentsOf(subject), new Section("exports", exports), new Section("erasures", erasures));
    }

    private Section consentsOf(DataSubject subject) {
        var rows = sql.selectFrom(CONSENT)
                .where(theirConsents(subject))
                .orderBy(CONSENT.AT)
                .fetch(JooqPersonalRecords::told);
        return new Section("consents", rows);
    }

    private static Map<String, Object> told(ConsentRecord row) {
        var told = new LinkedHashMap<String, Object>();
        told.put("document", row.getDocument());
        told.put("version", row.getVersion().toString());
        told.put("given", row.getGiven());
        told.put("at", row.getAt());
        return told;
    }

    @Override
    public List<Holding> holdings(DataSubject subject) {
        return List.of(
                Holding.deleted("legal.consent", sql.fetchCount(CONSENT, theirConsents(subject))),
                Holding.deleted("legal.export", sql.fetchCount(EXPORT, exportsOf(subject))),
                evidence("legal.erasure", sql.fetchCount(ERASURE, erasuresOf(subject))),
                evidence("legal.processing_activity", sql.fetchCount(PROCESSING_ACTIVITY, changedBy(subject))));
    }

    private static Holding evidence(String table, int rows) {
        return new Holding(table, rows, Fate.KEPT, Optional.of(Reason.EVIDENCE), Optional.empty());
    }

    @Override
    public void erase(DataSubject subject) {
        sql.deleteFrom(CONSENT).where(theirConsents(subject)).execute();
        sql.deleteFrom(EXPORT).where(exportsOf(subject)).execute();
    }

    /** That there was an export is told for a year. */
    @Override
    public boolean forgetOld(Instant now, int atMost) {
        sql.deleteFrom(EXPORT).where(EXPORT.ASKED_AT.lt(now.minus(KEPT))).execute();
        return false;
    }

    private static Condition theirConsents(DataSubject subject) {
        return CONSENT.ACCOUNT_ID.eq(subject.account().value());
    }

    private static Condition exportsOf(DataSubject subject) {
        return EXPORT.ACCOUNT_ID.eq(subject.account().value());
    }

    private static Condition changedBy(DataSubject subject) {
        return PROCESSING_ACTIVITY.CHANGED_BY.eq(subject.account().value());
    }

    private static Condition erasuresOf(DataSubject subject) {
        return ERASURE.ACCOUNT_ID.eq(subject.account().value());
    }
}
