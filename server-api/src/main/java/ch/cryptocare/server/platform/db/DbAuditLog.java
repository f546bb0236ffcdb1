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
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Events are added by the transactions that they are of, many at once; a job links them a moment later, one after the
 * other, each by a keyed hash over it and over the link before. Whoever changes or removes one that is linked, without
 * our keys, breaks the chain from there on.
 */
public final class DbAuditLog implements AuditLog {
    private static final int LOCK = 0x61756469;
    private static final int AT_ONCE = 1_000;
    private static final byte[] BEGINNING = {};

    /** No transaction takes longer: what is older and not linked was added behind our back, or the job stands still. */
    private static final Duration LATEST_COMMIT = Duration.ofMinutes(5);

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
        var hash = last.map(row -> row.value1().getHash()).orElse(BEGINNING);
        // What was noted before the last one may have been committed after it.
        var since = last.map(row -> AUDIT_EVENT.AT.ge(row.value2().minus(LATEST_COMMIT)));
        var waiting = waiting(since.orElse(DSL.noCondition()));
        for (var event : waiting) {
            hash = hash(++position, hash, event);
            sql.insertInto(AUDIT_LINK)
                    .set(AUDIT_LINK.POSITION, position)
                    .set(AUDIT_LINK.EVENT_ID, event.getId())
                    .set(AUDIT_LINK.HASH, hash)
                    .execute();
        }
        return waiting.size() == AT_ONCE;
    }

    private List<AuditEventRecord> waiting(Condition which) {
        var link = DSL.selectOne().from(AUDIT_LINK).where(AUDIT_LINK.EVENT_ID.eq(AUDIT_EVENT.ID));
        return sql.selectFrom(AUDIT_EVENT)
                .where(which, DSL.notExists(link))
                .orderBy(AUDIT_EVENT.AT, AUDIT_EVENT.ID)
                .limit(AT_ONCE)
                .fetch();
    }

    /** @return what is wrong with it first, if anything is */
    public Optional<String> verify() {
        long position = 0;
        var hash = BEGINNING;
        while (true) {
            var links = linksAfter(position);
            for (var link : links) {
                var fault = fault(++position, hash, link.value1(), link.value2());
                if (fault.isPresent()) return fault;
                hash = link.value1().getHash();
            }
            if (links.size() < AT_ONCE) return forgotten();
        }
    }

    private List<Record2<AuditLinkRecord, AuditEventRecord>> linksAfter(long position) {
        return sql.select(AUDIT_LINK, AUDIT_EVENT)
                .from(AUDIT_LINK)
                .leftJoin(AUDIT_EVENT)
                .on(AUDIT_EVENT.ID.eq(AUDIT_LINK.EVENT_ID))
                .where(AUDIT_LINK.POSITION.gt(position))
                .orderBy(AUDIT_LINK.POSITION)
                .limit(AT_ONCE)
                .fetch();
    }

    private Optional<String> fault(
            long position, byte[] previous, AuditLinkRecord link, @Nullable AuditEventRecord event) {
        if (link.getPosition() != position) return Optional.of("link " + position + " is missing");
        if (event == null || event.getId() == null) return Optional.of("the event of link " + position + " is missing");
        if (Arrays.equals(hash(position, previous, event), link.getHash())) return Optional.empty();
        return Optional.of("link " + position + " does not fit: event " + event.getId());
    }

    public long length() {
        return sql.fetchCount(AUDIT_LINK);
    }

    private Optional<String> forgotten() {
        return waiting(AUDIT_EVENT.AT.lt(now().minus(LATEST_COMMIT))).stream()
                .findFirst()
                .map(event -> "event " + event.getId() + " was never linked");
    }

    private byte[] hash(long position, byte[] previous, AuditEventRecord event) {
        var text = String.join(
                "\n",
                String.valueOf(position),
                HexFormat.of().formatHex(previous),
                event.getId().toString(),
                event.getAt().toInstant().toString(),
                String.valueOf(event.getActor()),
                event.getAction(),
                event.getSubject().toString(),
                event.getFacts().data());
        return sealer.blindIndex(text, "platform.audit_link");
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private static JSONB json(Event event) {
        try {
            return JSONB.valueOf(Json.MAPPER.writeValueAsString(new TreeMap<>(event.facts())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("words of ours are JSON-ready", e);
        }
    }
}
