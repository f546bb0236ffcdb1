package ch.cryptocare.server.platform.db;

import static ch.cryptocare.server.tables.platform.Tables.AUDIT_EVENT;

import ch.cryptocare.server.platform.DataSubject;
import ch.cryptocare.server.platform.PersonalRecords;
import ch.cryptocare.server.tables.platform.tables.records.AuditEventRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** What the audit log says of an account. It names it by its number alone, and stays. */
public final class AuditRecords implements PersonalRecords {
    private final DSLContext sql;

    public AuditRecords(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Section> tell(DataSubject subject) {
        var rows = sql.selectFrom(AUDIT_EVENT)
                .where(theirs(subject))
                .orderBy(AUDIT_EVENT.AT, AUDIT_EVENT.ID)
                .fetch(row -> told(row, subject));
        return List.of(new Section("events", rows));
    }

    private static Map<String, Object> told(AuditEventRecord row, DataSubject subject) {
        var told = new LinkedHashMap<String, Object>();
        told.put("at", row.getAt());
        told.put("action", row.getAction());
        told.put("byOwner", subject.account().value().equals(row.getActor()));
        return told;
    }

    @Override
    public List<Holding> holdings(DataSubject subject) {
        int events = sql.fetchCount(AUDIT_EVENT, theirs(subject));
        return List.of(
                new Holding("platform.audit_event", events, Fate.KEPT, Optional.of(Reason.EVIDENCE), Optional.empty()));
    }

    @Override
    public void erase(DataSubject subject) {}

    private static Condition theirs(DataSubject subject) {
        var account = subject.account().value();
        return AUDIT_EVENT.SUBJECT.eq(account).or(AUDIT_EVENT.ACTOR.eq(account));
    }
}
