package ch.cryptocare.server.platform.provider;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Stops asking a service that fails again and again; after a pause one call tries whether it is back. */
public final class Circuit {
    private static final int FAILURES = 5;
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final InstantSource clock;
    private int failures;
    private Instant closedAgain = Instant.MIN;

    public Circuit(InstantSource clock) {
        this.clock = clock;
    }

    /** Whether the service may be asked now. */
    public synchronized boolean lets() {
        if (failures < FAILURES) return true;
        var now = clock.instant();
        if (now.isBefore(closedAgain)) return false;
        closedAgain = now.plus(PAUSE);
        return true;
    }

    /** Whether the service failed each of the last times it was asked, and that often that it is left alone. */
    public synchronized boolean isOpen() {
        return failures >= FAILURES;
    }

    public synchronized void answered() {
        failures = 0;
    }

    public synchronized void failed() {
        failures++;
        if (failures >= FAILURES) closedAgain = clock.instant().plus(PAUSE);
    }
}
