package ch.cryptocare.server.scheduling.domain;

import ch.cryptocare.common.problem.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How a practitioner wants to be booked: no sooner than the notice, no later than the horizon (whole local days after
 * today), and no more appointments a day or an ISO week than the caps.
 */
public record BookingPolicy(
        Alignment alignment,
        Duration minimumNotice,
        int horizonDays,
        @Nullable Integer dailyCap,
        @Nullable Integer weeklyCap) {
    private static final int LONGEST_HORIZON = 730;

    public BookingPolicy {
        if (minimumNotice.isNegative()) throw Refusal.invalid("policy.minimumNoticeMinutes", "negative");
        if (minimumNotice.toDays() > LONGEST_HORIZON) throw Refusal.invalid("policy.minimumNoticeMinutes", "too-long");
        if (horizonDays < 0) throw Refusal.invalid("policy.horizonDays", "negative");
        if (horizonDays > LONGEST_HORIZON) throw Refusal.invalid("policy.horizonDays", "too-far");
        if (dailyCap != null && dailyCap < 1) throw Refusal.invalid("policy.dailyCap", "too-small");
        if (weeklyCap != null && weeklyCap < 1) throw Refusal.invalid("policy.weeklyCap", "too-small");
    }

    /** The first moment that can still be booked. The notice is real time, also on the day of a clock change. */
    Instant earliest(Instant now) {
        return now.plus(minimumNotice);
    }

    /** The midnight that ends the last bookable day. */
    Instant horizon(Instant now, ZoneId zone) {
        return LocalDate.ofInstant(now, zone)
                .plusDays(horizonDays + 1L)
                .atStartOfDay(zone)
                .toInstant();
    }
}
