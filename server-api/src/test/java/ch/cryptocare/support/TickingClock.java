package ch.cryptocare.support;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Time that passes only when a test says so. */
public final class TickingClock implements InstantSource {
    private volatile Instant now;

    public TickingClock(String now) {
        this.now = Instant.parse(now);
    }

    @Override
    public Instant instant() {
        return now;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    public void set(String moment) {
        now = Instant.parse(moment);
    }
}
