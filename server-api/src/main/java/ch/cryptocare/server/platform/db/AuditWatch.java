package ch.cryptocare.server.platform.db;

import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the whole audit log now and then, and notes outside the database how far it was whole. */
public final class AuditWatch {
    private static final Logger LOG = LoggerFactory.getLogger(AuditWatch.class);

    private final AuditChain chain;
    private final AuditAnchors anchors;
    private final AuditReadings readings;
    private final InstantSource clock;
    private volatile boolean whole = true;

    public AuditWatch(AuditChain chain, AuditAnchors anchors, AuditReadings readings, InstantSource clock) {
        this.chain = chain;
        this.anchors = anchors;
        this.readings = readings;
        this.clock = clock;
    }

    public void look() {
        switch (chain.verify()) {
            case AuditChain.Verdict.Broken(var fault) -> {
                whole = false;
                readings.keep(clock.instant(), false, 0);
                LOG.error("the audit log is broken: {}", fault);
            }
            case AuditChain.Verdict.Whole(var head) -> {
                whole = true;
                readings.keep(clock.instant(), true, head.position());
                if (head.position() > anchors.furthest()) anchors.add(head, clock.instant());
            }
        }
    }

    /** Whether it was when this server last looked. */
    public boolean isWhole() {
        return whole;
    }
}
