package ch.cryptocare.server.payments.domain;

import static ch.cryptocare.server.payments.domain.InvoiceTest.EXPIRY;
import static ch.cryptocare.server.payments.domain.InvoiceTest.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WatchPlanTest {
    @Test
    void anOpenInvoiceIsLookedAtEverMoreSlowly() {
        assertThat(pause(NOON)).isEqualTo(Duration.ofSeconds(3));
        assertThat(pause(NOON.plus(Duration.ofMinutes(2)))).isEqualTo(Duration.ofSeconds(15));
        assertThat(pause(NOON.plus(Duration.ofMinutes(10)))).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void aLapsedInvoiceIsWatchedForTwoDays() {
        var end = EXPIRY.plus(Duration.ofDays(2));

        assertThat(pause(EXPIRY.plusSeconds(61))).isEqualTo(Duration.ofMinutes(10));
        assertThat(pause(end.minusNanos(1))).isEqualTo(Duration.ofMinutes(10));
        assertThat(WatchPlan.isLastLook(InvoiceTest.open(), end.minusNanos(1))).isFalse();
        assertThat(WatchPlan.isLastLook(InvoiceTest.open(), end)).isTrue();
    }

    @Test
    void aCancelledInvoiceIsWatchedToo() {
        assertThat(WatchPlan.nextLook(InvoiceTest.open().cancelled(NOON), NOON)).isPresent();
    }

    @Test
    void aPaidInvoiceNeedsNoMoreLooking() {
        var paid = InvoiceTest.open().paid(InvoiceTest.payment(Duration.ofMinutes(1), 50_000));

        assertThat(WatchPlan.nextLook(paid, NOON)).isEmpty();
    }

    private static Duration pause(Instant now) {
        return Duration.between(now, WatchPlan.nextLook(InvoiceTest.open(), now).orElseThrow());
    }
}
