package ch.cryptocare.server.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** How long books are kept: ten years from the end of the business year (Swiss Code of Obligations, art. 958f). */
public final class Accounting {
    private static final int YEARS = 10;

    private Accounting() {}

    /** When what is from this moment may go. */
    public static Instant keptUntil(Instant from) {
        return LocalDate.of(from.atOffset(ZoneOffset.UTC).getYear() + 1 + YEARS, 1, 1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    /** Before this moment is what need not be kept any more. */
    public static Instant notNeededBefore(Instant now) {
        return LocalDate.of(now.atOffset(ZoneOffset.UTC).getYear() - YEARS, 1, 1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }
}
