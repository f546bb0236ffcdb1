package ch.cryptocare.server.learning.domain;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.EnrolmentId;
import ch.cryptocare.common.value.ViewingId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A player that somebody opened. What it reports is credited only as far as the time allows in which it was open: nobody
 * plays ten minutes in one.
 *
 * @param heardAt until when time was counted
 * @param allowanceMillis what may be credited of the time that was counted
 */
public record Viewing(
        ViewingId id,
        AccountId account,
        EnrolmentId enrolment,
        int position,
        Instant beganAt,
        Instant heardAt,
        int allowanceMillis,
        Optional<Instant> endedAt) {
    public static final BigDecimal FASTEST = new BigDecimal("2");

    /** What a player may be ahead of the clock, once. */
    private static final Duration SLACK = Duration.ofSeconds(5);

    /** Whoever opens one player after the other gets the slack for the first. */
    private static final Duration SLACK_AGAIN = Duration.ofMinutes(1);

    /** A player that is open all night has not played all night. */
    private static final Duration MOST_KEPT = Duration.ofMinutes(2);

    /** @param formerBegan when the same person opened a player before */
    public static Viewing begin(
            ViewingId id, Enrolment enrolment, int position, Optional<Instant> formerBegan, Instant now) {
        var soonAfter = formerBegan
                .filter(former -> former.plus(SLACK_AGAIN).isAfter(now))
                .isPresent();
        var slack = soonAfter ? 0 : (int) SLACK.toMillis();
        return new Viewing(id, enrolment.account(), enrolment.id(), position, now, now, slack, Optional.empty());
    }

    /** Time has passed while it played at this rate; none passes for it once it has ended. */
    public Viewing heard(Instant now, BigDecimal rate) {
        var until = endedAt.filter(now::isAfter).orElse(now);
        if (!until.isAfter(heardAt)) return this;
        var passed = BigDecimal.valueOf(Duration.between(heardAt, until).toMillis());
        var allowed = passed.multiply(rate.min(FASTEST)).longValue() + allowanceMillis;
        return with(until, (int) Math.min(allowed, MOST_KEPT.toMillis()));
    }

    public Viewing credited(int millis) {
        return with(heardAt, allowanceMillis - millis);
    }

    public boolean isOver() {
        return endedAt.isPresent();
    }

    private Viewing with(Instant heard, int allowance) {
        return new Viewing(id, account, enrolment, position, beganAt, heard, allowance, endedAt);
    }
}
