package ch.cryptocare.common.value;

import java.time.Duration;
import java.time.Instant;

/** A half-open stretch of time, from start until just before end. */
public record Slot(Instant start, Instant end) {
    public Slot {
        if (!start.isBefore(end)) throw new IllegalArgumentException("a slot ends after it starts");
    }

    public static Slot of(Instant start, Duration length) {
        return new Slot(start, start.plus(length));
    }

    public Duration length() {
        return Duration.between(start, end);
    }

    public boolean overlaps(Slot other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    public boolean contains(Slot other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }
}
