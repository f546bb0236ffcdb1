package ch.cryptocare.server.scheduling.http;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Slot;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Reads moments that callers name, and refuses those that no calendar here will ever hold. */
final class Moments {
    private static final int DATE_LENGTH = "2026-01-01".length();
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    private Moments() {}

    /** An ISO instant, or a date, which begins at midnight in the zone. */
    static Instant read(String field, String text, ZoneId zone) {
        try {
            var moment = text.length() == DATE_LENGTH
                    ? LocalDate.parse(text).atStartOfDay(zone).toInstant()
                    : Instant.parse(text);
            return within(field, moment);
        } catch (DateTimeException e) {
            throw Refusal.invalid(field, "not-a-date-or-instant");
        }
    }

    static Slot range(String from, String to, ZoneId zone) {
        var start = read("from", from, zone);
        var end = read("to", to, zone);
        if (!start.isBefore(end)) throw Refusal.invalid("to", "not-after-from");
        return new Slot(start, end);
    }

    static Instant within(String field, Instant moment) {
        if (moment.isBefore(FIRST) || moment.isAfter(LAST)) throw Refusal.invalid(field, "out-of-range");
        return moment;
    }
}
