package ch.cryptocare.server.platform.db;

import static ch.cryptocare.server.tables.platform.Tables.AUDIT_EVENT;
import static ch.cryptocare.server.tables.platform.Tables.AUDIT_LINK;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.tables.platform.tables.records.AuditEventRecord;
import ch.cryptocare.server.tables.platform.tables.records.AuditLinkRecord;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;

/**
 * Events are added by the transactions that they are of, many at once; a job links them a moment later, one after the
 * other, each by a keyed hash over it and over the link before. Whoever changes or removes one that is linked, without
 * our keys, breaks the chain from there on.
 */
public final class DbAuditLog implements AuditLog {
    private static final int LOCK = 0x61756469;
    private static final int AT_ONCE = 1_000;

    /** No transaction takes longer: what is older and not linked was added behind our back, or the job stands still. */
    static final Duration LATEST_COMMIT = Duration.ofMinutes(5);

    private final Database database;
    private final DSLContext sql;
    private final Sealer sealer;
    private final InstantSource clock;

    public DbAuditLog(Database database, Sealer sealer, InstantSource clock) {
        this.database = database;
        this.sql = database.sql;
        this.sealer = sealer;
        this.clock = clock;
    }

    @Override
    public void note(Event event) {
        sql.insertInto(AUDIT_EVENT)
                .set(AUDIT_EVENT.ID, Ids.next(clock))
                .set(AUDIT_EVENT.AT, now())
                .set(AUDIT_EVENT.ACTOR, event.actor().map(AccountId::value).orElse(null))
                .set(AUDIT_EVENT.ACTION, event.action())
                .set(AUDIT_EVENT.SUBJECT, event.subject())
                .set(AUDIT_EVENT.FACTS, json(event))
                .execute();
    }

    /** Links what is not linked yet. */
    public void link() {
        boolean more = true;
        while (more) more = database.in(this::linkSome);
    }

    private boolean linkSome() {
        sql.execute("select pg_advisory_xact_lock({0})", DSL.inline(LOCK));
        var last = sql.select(AUDIT_LINK, AUDIT_EVENT.AT)
                .from(AUDIT_LINK)
                .join(AUDIT_EVENT)
                .on(AUDIT_EVENT.ID.eq(AUDIT_LINK.EVENT_ID))
                .orderBy(AUDIT_LINK.POSITION.desc())
                .limit(1)
                .fetchOptional();
        long position = last.map(row -> row.value1().getPosition()).orElse(0L);
        var hash = last.map(row -> row.value1().getHash()).orElse(AuditChain.BEGINNING);
        // What was noted before the last one may have been committed after it.
        var since = last.map(row -> AUDIT_EVENT.AT.ge(row.value2().minus(LATEST_COMMIT)));
        var waiting = waiting(sql, since.orElse(DSL.noCondition()));
        var links = new ArrayList<AuditLinkRecord>();
        for (var event : waiting) {
            hash = AuditChain.hash(++position, hash, event, sealer);
            links.add(new AuditLinkRecord(position, event.getId(), hash));
        }
        sql.batchInsert(links).execute();
        return waiting.size() == AT_ONCE;
    }

    /** Events without a link. */
    static List<AuditEventRecord> waiting(DSLContext sql, Condition which) {
        var link = DSL.selectOne().from(AUDIT_LINK).where(AUDIT_LINK.EVENT_ID.eq(AUDIT_EVENT.ID));
        return sql.selectFrom(AUDIT_EVENT)
                .where(which, DSL.notExists(link))
                .orderBy(AUDIT_EVENT.AT, AUDIT_EVENT.ID)
                .limit(AT_ONCE)
                .fetch();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static JSONB json(Event event) {
        try {
            return JSONB.valueOf(Json.MAPPER.writeValueAsString(new TreeMap<>(event.facts())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("words of ours are JSON-ready", e);
        }
    }
}
