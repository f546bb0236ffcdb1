package ch.cryptocare.server.platform.db;

import static ch.cryptocare.server.tables.platform.Tables.AUDIT_EVENT;
import static ch.cryptocare.server.tables.platform.Tables.AUDIT_LINK;

import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.tables.platform.tables.records.AuditEventRecord;
import ch.cryptocare.server.tables.platform.tables.records.AuditLinkRecord;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record2;

/** Whether nobody changed the audit log, left an event out, or cut its end off. */
public final class AuditChain {
    static final byte[] BEGINNING = {};
    private static final int AT_ONCE = 1_000;

    private final DSLContext sql;
    private final Sealer sealer;
    private final AuditAnchors anchors;
    private final InstantSource clock;

    public AuditChain(Database database, Sealer sealer, AuditAnchors anchors, InstantSource clock) {
        this.sql = database.sql;
        this.sealer = sealer;
        this.anchors = anchors;
        this.clock = clock;
    }

    /** What reading it from the beginning led to. */
    public sealed interface Verdict {
        record Whole(AuditHead head) implements Verdict {}

        /** @param fault what is wrong with it first */
        record Broken(String fault) implements Verdict {}
    }

    public Verdict verify() {
        var reading = new Reading(anchors.all());
        while (true) {
            var links = linksAfter(reading.position);
            for (var link : links) {
                var fault = reading.fault(link.value1(), link.value2());
                if (fault.isPresent()) return new Verdict.Broken(fault.get());
            }
            if (links.size() == AT_ONCE) continue;
            return reading.cutOff()
                    .or(this::neverLinked)
                    .<Verdict>map(Verdict.Broken::new)
                    .orElseGet(() -> new Verdict.Whole(reading.head()));
        }
    }

    /** Of an event in its place after all before it. */
    static byte[] hash(long position, byte[] previous, AuditEventRecord event, Sealer sealer) {
        var text = String.join(
                "\n",
                String.valueOf(position),
                HexFormat.of().formatHex(previous),
                event.getId().toString(),
                event.getAt().toString(),
                String.valueOf(event.getActor()),
                event.getAction(),
                event.getSubject().toString(),
                event.getFacts().data());
        return sealer.blindIndex(text, "platform.audit_link");
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

    private Optional<String> neverLinked() {
        var late = AUDIT_EVENT.AT.lt(clock.instant().minus(DbAuditLog.LATEST_COMMIT));
        return DbAuditLog.waiting(sql, late).stream()
                .findFirst()
                .map(event -> "event " + event.getId() + " was never linked");
    }

    /** How far it was read, and what must still come of what was noted outside the database. */
    private final class Reading {
        private final Map<Long, List<String>> anchored;
        private final long longest;
        private long position;
        private byte[] hash = BEGINNING;

        Reading(List<AuditHead> anchors) {
            anchored = anchors.stream()
                    .collect(Collectors.groupingBy(
                            AuditHead::position, Collectors.mapping(AuditHead::hash, Collectors.toList())));
            longest = anchors.stream().mapToLong(AuditHead::position).max().orElse(0);
        }

        Optional<String> fault(AuditLinkRecord link, AuditEventRecord event) {
            position++;
            if (link.getPosition() != position) return Optional.of("link " + position + " is missing");
            if (event == null || event.getId() == null)
                return Optional.of("the event of link " + position + " is missing");
            if (!Arrays.equals(hash(position, hash, event, sealer), link.getHash()))
                return Optional.of("link " + position + " does not fit: event " + event.getId());
            hash = link.getHash();
            var noted = anchored.getOrDefault(position, List.of());
            return noted.stream().allMatch(head().hash()::equals)
                    ? Optional.empty()
                    : Optional.of("link " + position + " is not what it was when it was noted outside the database");
        }

        Optional<String> cutOff() {
            return longest <= position
                    ? Optional.empty()
                    : Optional.of("it ends after " + position + " events, and had " + longest);
        }

        AuditHead head() {
            return AuditHead.of(position, hash);
        }
    }
}
