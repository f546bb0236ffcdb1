package ch.cryptocare.server.payments.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When to look at the gateway next, so that a lost webhook costs seconds and a late payment is never missed. */
public final class WatchPlan {
    /** How long a lapsed invoice is still watched: wallets and gateways have been seen to settle hours late. */
    public static final Duration AFTER_EXPIRY = Duration.ofDays(2);

    private static final Duration QUICK = Duration.ofSeconds(3);
    private static final Duration USUAL = Duration.ofSeconds(15);
    private static final Duration SLOW = Duration.ofMinutes(1);
    private static final Duration LAPSED = Duration.ofMinutes(10);
    private static final Duration QUICK_FOR = Duration.ofMinutes(2);
    private static final Duration USUAL_FOR = Duration.ofMinutes(10);

    private WatchPlan() {}

    /** Empty once it is paid. */
    public static Optional<Instant> nextLook(Invoice invoice, Instant now) {
        return invoice.payment().isPresent() ? Optional.empty() : Optional.of(now.plus(pause(invoice, now)));
    }

    /** Whether a look at this moment, if it succeeds, is the last. */
    public static boolean isLastLook(Invoice invoice, Instant now) {
        return !now.isBefore(invoice.expiresAt().plus(AFTER_EXPIRY));
    }

    private static Duration pause(Invoice invoice, Instant now) {
        if (now.isAfter(invoice.expiresAt().plus(SLOW))) return LAPSED;
        var age = Duration.between(invoice.terms().requestedAt(), now);
        if (age.compareTo(QUICK_FOR) < 0) return QUICK;
        return age.compareTo(USUAL_FOR) < 0 ? USUAL : SLOW;
    }
}
