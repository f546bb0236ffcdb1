package ch.cryptocare.server.payments.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.payments.domain.Invoice;
import ch.cryptocare.server.payments.domain.Offer;
import ch.cryptocare.server.payments.domain.Payment;
import ch.cryptocare.server.payments.domain.Refund;
import ch.cryptocare.server.payments.domain.RefundReason;
import ch.cryptocare.server.payments.domain.Terms;
import ch.cryptocare.server.payments.usecases.Invoices.Adoption;
import ch.cryptocare.server.platform.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** What every keeper of invoices and refunds does, wherever it keeps them. */
public abstract class InvoicesContract {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant EXPIRY = NOON.plus(Duration.ofMinutes(10));
    private static final Instant LOOK = NOON.plusSeconds(20);
    private static final String GATEWAY = "phoenixd";

    protected abstract Invoices invoices();

    protected abstract Refunds refunds();

    protected abstract Transactions transactions();

    @Test
    void whatWasRequestedIsFoundAgain() {
        var invoice = added(requested(purchase()));

        assertThat(invoices().find(invoice.id())).hasValue(invoice);
        assertThat(invoices().ofPurchase(invoice.terms().purchase())).containsExactly(invoice);
        assertThat(invoices().find(new InvoiceId(UUID.randomUUID()))).isEmpty();
        assertThat(invoices().ofPurchase(purchase())).isEmpty();
    }

    @Test
    void theGatewayIsAskedOnce() {
        var invoice = added(requested(purchase()));

        assertThat(invoices().ask(invoice.id(), NOON)).hasValue(invoice.asked(NOON));
        assertThat(invoices().ask(invoice.id(), NOON.plusSeconds(60))).isEmpty();
        assertThat(found(invoice).askedAt()).hasValue(NOON);
    }

    @Test
    void theGatewayIsNotAskedForWhatWasGivenUp() {
        var invoice = added(requested(purchase()));
        invoices().cancel(invoice.terms().purchase(), NOON);

        assertThat(invoices().ask(invoice.id(), NOON)).isEmpty();
    }

    @Test
    void whatTheGatewayMadeFirstStays() {
        var invoice = added(requested(purchase()));
        var first = opened(invoice);

        assertThat(adopted(first)).isEqualTo(Adoption.WRITTEN);
        assertThat(adopted(opened(invoice))).isEqualTo(Adoption.WRITTEN_BEFORE);
        assertThat(found(invoice)).isEqualTo(first);
    }

    @Test
    void whatIsNotShownIsRememberedAllTheSame() {
        var invoice = added(requested(purchase()));

        assertThat(adopted(invoice.madeAs("strange-" + invoice.id()))).isEqualTo(Adoption.WRITTEN);
        assertThat(found(invoice).gatewayInvoiceId()).hasValue("strange-" + invoice.id());
        assertThat(found(invoice).offer()).isEmpty();
    }

    @Test
    void whatIsAnotherInvoicesIsNotWrittenDown() {
        var first = open(purchase());
        var hash = first.offer().orElseThrow();
        var second = added(requested(purchase()));

        assertThat(adopted(second.opened("one-more-" + second.id(), hash, EXPIRY)))
                .isEqualTo(Adoption.ANOTHERS);
        assertThat(adopted(second.madeAs(gatewayId(first)))).isEqualTo(Adoption.ANOTHERS);
        assertThat(found(second)).isEqualTo(second);
    }

    @Test
    void cancellingTwiceKeepsTheFirstTime() {
        var purchase = purchase();
        var one = added(requested(purchase));
        var two = open(purchase);
        invoices().giveUp(one.id(), NOON);
        invoices().cancel(purchase, NOON.plusSeconds(1));
        invoices().cancel(purchase, NOON.plusSeconds(2));

        assertThat(found(one).cancelledAt()).hasValue(NOON);
        assertThat(found(two).cancelledAt()).hasValue(NOON.plusSeconds(1));
    }

    @Test
    void anInvoiceLapsesOnceAndNeverAfterItWasPaid() {
        var invoice = open(purchase());
        var paid = open(purchase());
        settle(paid, 50_000, true);

        assertThat(invoices().lapse(GATEWAY, gatewayId(invoice), NOON)).hasValue(invoice.lapsed(NOON));
        assertThat(invoices().lapse(GATEWAY, gatewayId(invoice), NOON)).isEmpty();
        assertThat(invoices().lapse(GATEWAY, gatewayId(paid), NOON)).isEmpty();
        assertThat(invoices().lapse("stranger", gatewayId(invoice), NOON)).isEmpty();
        assertThat(invoices().lapse(GATEWAY, "unknown", NOON)).isEmpty();
    }

    @Test
    void allInvoicesOfAPurchaseAreLockedByTheGatewaysNameOfOne() {
        var purchase = purchase();
        var one = open(purchase);
        var two = open(purchase);
        open(purchase());

        var locked = transactions().in(() -> invoices().lockPurchaseOf(GATEWAY, gatewayId(two)));

        assertThat(locked).containsExactlyInAnyOrder(one, two);
        assertThat(transactions().in(() -> invoices().lockPurchaseOf("stranger", gatewayId(two))))
                .isEmpty();
    }

    @Test
    void aPaymentIsWrittenDownOnceAndEndsTheWatch() {
        var invoice = open(purchase());
        var settled = settle(invoice, 50_000, true);

        assertThat(found(invoice)).isEqualTo(settled);
        assertThatIllegalStateException().isThrownBy(() -> settle(invoice, 50_000, true));
        invoices().watch(Map.of(invoice.id(), Optional.of(NOON)));
        assertThat(due(NOON.plus(Duration.ofDays(1)))).doesNotContain(settled);
    }

    @Test
    void whatIsDueIsTakenTheLongestWaitingFirst() {
        due(NOON.plus(Duration.ofDays(9))).forEach(old -> invoices().watch(Map.of(old.id(), Optional.empty())));
        var late = added(requested(purchase()), NOON.plusSeconds(2));
        var early = added(requested(purchase()), NOON.plusSeconds(1));
        var notYet = added(requested(purchase()), NOON.plusSeconds(30));

        assertThat(due(NOON.plusSeconds(3))).containsExactly(early, late);
        assertThat(transactions().in(() -> invoices().takeDue(NOON.plusSeconds(3), 1)))
                .containsExactly(early);

        invoices().watch(Map.of(early.id(), Optional.of(NOON.plusSeconds(40)), late.id(), Optional.empty()));
        assertThat(due(NOON.plusSeconds(60))).containsExactly(notYet, early);
    }

    @Test
    void thePriceGoesBackOnceAndTheExcessOnce() {
        var paid = settle(open(purchase()), 50_700, true);
        var excess = Refund.owed(UUID.randomUUID(), paid, RefundReason.OVERPAID, NOON);
        var price = Refund.owed(UUID.randomUUID(), paid, RefundReason.CANCELLED, NOON);

        assertThat(refunds().add(excess)).isTrue();
        assertThat(refunds().add(price)).isTrue();
        assertThat(refunds().add(Refund.owed(UUID.randomUUID(), paid, RefundReason.OVERPAID, NOON)))
                .isFalse();
        assertThat(refunds().add(Refund.owed(UUID.randomUUID(), paid, RefundReason.SLOT_GONE, NOON)))
                .isFalse();
        assertThat(refunds().of(paid.id())).containsExactlyInAnyOrder(excess, price);
    }

    @Test
    void whatCameInUnderpaidGoesBackWhole() {
        var paid = settle(open(purchase()), 49_000, false);

        assertThat(refunds().add(Refund.owed(UUID.randomUUID(), paid, RefundReason.UNDERPAID, NOON)))
                .isTrue();
        assertThat(refunds().of(paid.id())).extracting(Refund::amount).containsExactly(new Sats(49_000));
    }

    protected final Invoice open(PurchaseId purchase) {
        var opened = opened(added(requested(purchase)));
        invoices().adopt(opened, Optional.of(LOOK));
        return opened;
    }

    protected final Invoice settle(Invoice invoice, long sats, boolean delivered) {
        var settled = invoice.paid(new Payment(NOON, new Sats(sats), delivered));
        transactions().run(() -> invoices().settle(settled));
        return settled;
    }

    protected static PurchaseId purchase() {
        return new PurchaseId(UUID.randomUUID());
    }

    protected static String gatewayId(Invoice invoice) {
        return invoice.gatewayInvoiceId().orElseThrow();
    }

    private List<Invoice> due(Instant now) {
        return transactions().in(() -> invoices().takeDue(now, 1000));
    }

    private Adoption adopted(Invoice made) {
        return invoices().adopt(made, Optional.of(LOOK));
    }

    private Invoice found(Invoice invoice) {
        return invoices().find(invoice.id()).orElseThrow();
    }

    private Invoice added(Invoice invoice) {
        return added(invoice, LOOK);
    }

    private Invoice added(Invoice invoice, Instant look) {
        invoices().add(invoice, look);
        return invoice;
    }

    private static Invoice requested(PurchaseId purchase) {
        var terms = new Terms(purchase, "scheduling", new Sats(50_000), Optional.of(4_321L), GATEWAY, NOON);
        return Invoice.requested(new InvoiceId(UUID.randomUUID()), terms, EXPIRY);
    }

    private static Invoice opened(Invoice invoice) {
        var hash = new byte[32];
        RandomGenerator.getDefault().nextBytes(hash);
        var hex = HexFormat.of().formatHex(hash);
        return invoice.opened(hex, new Offer("lnbcrt500u" + hex, hex), EXPIRY.minusSeconds(1));
    }
}
