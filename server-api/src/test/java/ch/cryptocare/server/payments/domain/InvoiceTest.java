package ch.cryptocare.server.payments.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.payments.domain.InvoiceState.Cancelled;
import ch.cryptocare.server.payments.domain.InvoiceState.Expired;
import ch.cryptocare.server.payments.domain.InvoiceState.Open;
import ch.cryptocare.server.payments.domain.InvoiceState.PaidLate;
import ch.cryptocare.server.payments.domain.InvoiceState.Requested;
import ch.cryptocare.server.payments.domain.InvoiceState.Settled;
import ch.cryptocare.support.ForAll;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class InvoiceTest {
    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    static final Instant EXPIRY = NOON.plus(Duration.ofMinutes(10));
    static final Sats PRICE = new Sats(50_000);
    static final Offer OFFER = new Offer("lnbcrt500u1…", "00".repeat(32));

    static Invoice requested() {
        var terms =
                new Terms(new PurchaseId(UUID.randomUUID()), "scheduling", PRICE, Optional.empty(), "phoenixd", NOON);
        return Invoice.requested(new InvoiceId(UUID.randomUUID()), terms, EXPIRY);
    }

    static Invoice open() {
        return requested().asked(NOON).opened("g1", OFFER, EXPIRY);
    }

    static Payment payment(Duration after, long sats) {
        return new Payment(NOON.plus(after), new Sats(sats), true);
    }

    @Test
    void nobodyCanPayWhatTheGatewayHasNotMade() {
        assertThat(requested().at(NOON)).isEqualTo(new Requested());
        assertThat(requested().at(EXPIRY)).isEqualTo(new Expired(EXPIRY));
    }

    @Test
    void anInvoiceIsOpenUntilJustBeforeItsExpiry() {
        assertThat(open().at(EXPIRY.minusNanos(1))).isEqualTo(new Open(EXPIRY));
        assertThat(open().at(EXPIRY)).isEqualTo(new Expired(EXPIRY));
    }

    @Test
    void theEarlierOfTwoExpiriesCounts() {
        var sooner = EXPIRY.minusSeconds(60);

        assertThat(requested().opened("g1", OFFER, sooner).expiresAt()).isEqualTo(sooner);
        assertThat(requested().opened("g1", OFFER, EXPIRY.plusSeconds(5)).expiresAt())
                .isEqualTo(EXPIRY);
    }

    @Test
    void aPaymentInTimeSettlesWheneverItBecomesKnown() {
        var paid = open().paid(payment(Duration.ofMinutes(9), 50_000));

        assertThat(paid.at(EXPIRY.plus(Duration.ofDays(3)))).isInstanceOf(Settled.class);
    }

    @Test
    void aPaymentAfterExpiryIsAStateOfItsOwn() {
        assertThat(open().paid(payment(Duration.ofMinutes(10), 50_000)).at(EXPIRY))
                .isInstanceOf(PaidLate.class);
    }

    @Test
    void aPaymentAfterTheGatewayLetTheInvoiceLapseIsLate() {
        var lapsed = open().lapsed(NOON.plusSeconds(30));

        assertThat(lapsed.at(NOON.plusSeconds(30))).isEqualTo(new Expired(NOON.plusSeconds(30)));
        assertThat(lapsed.paid(payment(Duration.ofMinutes(1), 50_000)).at(EXPIRY))
                .isInstanceOf(PaidLate.class);
    }

    @Test
    void aCancelledInvoiceThatIsPaidAllTheSameIsPaidLate() {
        var cancelled = open().cancelled(NOON.plusSeconds(30));

        assertThat(cancelled.at(NOON.plusSeconds(30))).isEqualTo(new Cancelled(NOON.plusSeconds(30)));
        assertThat(cancelled.paid(payment(Duration.ofMinutes(1), 50_000)).at(EXPIRY))
                .isInstanceOf(PaidLate.class);
    }

    @Test
    void tooLittleAndTooMuchAreOddBesideBeingPaid() {
        assertThat(open().oddity()).isEqualTo(Oddity.NONE);
        assertThat(open().paid(payment(Duration.ZERO, 50_000)).oddity()).isEqualTo(Oddity.NONE);
        assertThat(open().paid(payment(Duration.ZERO, 49_999)).oddity()).isEqualTo(Oddity.PAID_PARTIAL);
        assertThat(open().paid(payment(Duration.ZERO, 50_001)).oddity()).isEqualTo(Oddity.PAID_OVER);
    }

    @Test
    void anInvoiceAsksForSomethingAndAPaymentBringsSomething() {
        var purchase = new PurchaseId(UUID.randomUUID());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Terms(purchase, "scheduling", Sats.ZERO, Optional.empty(), "phoenixd", NOON));
        assertThatIllegalArgumentException().isThrownBy(() -> new Payment(NOON, Sats.ZERO, false));
    }

    @Test
    void whateverTheOrderAndRepetitionOfItsFactsAnInvoiceIsTheSame() {
        ForAll.cases(2000, random -> {
            var invoice = requested();
            var facts = new ArrayList<UnaryOperator<Invoice>>(facts(random.nextInt(64)));
            var inOrder = told(invoice, facts);

            facts.addAll(facts.subList(0, random.nextInt(facts.size() + 1)));
            Collections.shuffle(facts, new Random(random.nextLong()));

            var now = NOON.plusSeconds(random.nextInt(2000));
            assertThat(told(invoice, facts)).isEqualTo(inOrder);
            assertThat(told(invoice, facts).at(now)).isEqualTo(inOrder.at(now));
        });
    }

    private static List<UnaryOperator<Invoice>> facts(int which) {
        var payment = payment(Duration.ofSeconds(90 + which * 12L), 50_000);
        List<UnaryOperator<Invoice>> all = List.of(
                invoice -> invoice.asked(NOON.plusSeconds(1)),
                invoice -> invoice.opened("g1", OFFER, EXPIRY.minusSeconds(2)),
                invoice -> invoice.cancelled(NOON.plusSeconds(200)),
                invoice -> invoice.cancelled(NOON.plusSeconds(100)),
                invoice -> invoice.lapsed(EXPIRY.minusSeconds(100)),
                invoice -> invoice.paid(payment));
        var some = new ArrayList<UnaryOperator<Invoice>>();
        for (int i = 0; i < all.size(); i++) if (((which >> i) & 1) == 1) some.add(all.get(i));
        return some;
    }

    private static Invoice told(Invoice invoice, List<UnaryOperator<Invoice>> facts) {
        var told = invoice;
        for (var fact : facts) told = fact.apply(told);
        return told;
    }
}
