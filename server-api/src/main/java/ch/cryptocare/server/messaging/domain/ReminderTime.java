package ch.cryptocare.server.messaging.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** When a reminder may go out: never at night, and not when it comes too late to be of use. */
public final class ReminderTime {
    private static final LocalTime NIGHT = LocalTime.of(21, 0);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final Duration STILL_OF_USE = Duration.ofMinutes(30);

    private ReminderTime() {}

    public static Optional<Instant> of(Instant now, Instant start, ZoneId zone) {
        var allowed = outsideNight(now, zone);
        return start.minus(STILL_OF_USE).isBefore(allowed) ? Optional.empty() : Optional.of(allowed);
    }

    private static Instant outsideNight(Instant now, ZoneId zone) {
        var local = now.atZone(zone);
        if (local.toLocalTime().isBefore(MORNING))
            return local.toLocalDate().atTime(MORNING).atZone(zone).toInstant();
        if (local.toLocalTime().isBefore(NIGHT)) return now;
        return local.toLocalDate().plusDays(1).atTime(MORNING).atZone(zone).toInstant();
    }
}
