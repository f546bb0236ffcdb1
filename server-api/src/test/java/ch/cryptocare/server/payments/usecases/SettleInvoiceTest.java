package ch.cryptocare.server.payments.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.payments.InvoiceReported;
import ch.cryptocare.server.payments.InvoiceSummary;
import ch.cryptocare.server.payments.InvoiceSummary.Status;
import ch.cryptocare.server.payments.RefundOwed;
import ch.cryptocare.server.payments.RefundSummary;
import ch.cryptocare.server.payments.Seller;
import ch.cryptocare.server.payments.domain.Invoice;
import ch.cryptocare.server.payments.domain.Refund;
import ch.cryptocare.server.payments.domain.RefundReason;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettleInvoiceTest {
    private static final String SHOP = FakeSeller.NAME;
    private final Till till = new Till();
    private final PurchaseId purchase = Till.purchase();
    private final FakeSeller seller = new FakeSeller();

    @BeforeEach
    void open() {
        till.sellFor(seller);
    }

    @Test
    void aPaidInvoiceIsDelivered() {
        paid(50_000);

        assertThat(till.of(purchase).status()).isEqualTo(Status.SETTLED);
        assertThat(till.of(purchase).refund()).isEmpty();
        assertThat(seller.asked).containsExactly(till.clock.instant());
    }

    @Test
    void saidTwentyTimesAPaymentIsDeliveredOnce() {
        var invoice = paid(50_000);
        for (int i = 0; i < 20; i++) till.report(gatewayId(invoice));

        assertThat(seller.asked).hasSize(1);
        assertThat(till.told).isEmpty();
    }

    @Test
    void theWebhookAloneSettlesNothing() {
        var invoice = till.opened(purchase, SHOP);
        till.report(gatewayId(invoice));

        assertThat(till.of(purchase).status()).isEqualTo(Status.OPEN);
        assertThat(seller.asked).isEmpty();
    }

    @Test
    void whatNobodyKnowsIsIgnored() {
        till.report("unknown");
        till.settle.reported(new InvoiceReported("stranger", "unknown", Optional.empty()));
        till.gateway.create(new InvoiceId(purchase.value()), Till.PRICE, "", Till.LIFE);
        till.report(till.gateway.all().getFirst().id());

        assertThat(till.told).isEmpty();
    }

    @Test
    void whatTheSellerCannotDeliverAnyMoreIsOwedBack() {
        seller.answer = Seller.Outcome.REFUND_OWED;
        var invoice = paid(50_000);

        assertThat(till.of(purchase).refund()).hasValueSatisfying(refund -> {
            assertThat(refund.amount()).isEqualTo(new Sats(50_000));
            assertThat(refund.status()).isEqualTo(RefundSummary.Status.OWED);
        });
        assertThat(refunds(invoice)).extracting(Refund::reason).containsExactly(RefundReason.SLOT_GONE);
        assertThat(till.told(RefundOwed.class))
                .singleElement()
                .extracting(RefundOwed::purchaseId, RefundOwed::seller, RefundOwed::amountSats)
                .containsExactly(purchase.value(), SHOP, 50_000L);
    }

    @Test
    void whatWasCancelledAndPaidAllTheSameIsOwedBack() {
        seller.answer = Seller.Outcome.REFUND_OWED;
        var invoice = till.opened(purchase, SHOP);
        till.invoices.cancel(purchase, till.clock.instant());
        pay(invoice, 50_000);

        assertThat(till.of(purchase).status()).isEqualTo(Status.PAID_LATE);
        assertThat(refunds(invoice)).extracting(Refund::reason).containsExactly(RefundReason.CANCELLED);
    }

    @Test
    void whatIsCancelledWhileItsPaymentIsSettledGoesBackBecauseOfThat() {
        seller.answer = Seller.Outcome.REFUND_OWED;
        seller.whileAsked = () -> till.invoices.cancel(purchase, till.clock.instant());
        var invoice = paid(50_000);

        assertThat(refunds(invoice)).extracting(Refund::reason).containsExactly(RefundReason.CANCELLED);
    }

    @Test
    void aLatePaymentIsDeliveredIfTheSellerStillCan() {
        var invoice = till.opened(purchase, SHOP);
        till.clock.pass(Duration.ofHours(3));
        pay(invoice, 50_000);

        assertThat(till.of(purchase).status()).isEqualTo(Status.PAID_LATE);
        assertThat(till.of(purchase).refund()).isEmpty();
    }

    @Test
    void anExpiryThatIsToldAfterThePaymentChangesNothing() {
        var invoice = paid(50_000);
        till.settle.act(FakeGateway.NAME, expired(gatewayId(invoice)));

        assertThat(till.of(purchase).status()).isEqualTo(Status.SETTLED);
        assertThat(invoice(invoice).lapsedAt()).isEmpty();
    }

    @Test
    void anInvoiceThatTheGatewayLetLapseIsExpiredFromThen() {
        var invoice = till.opened(purchase, SHOP);
        till.gateway.expire(gatewayId(invoice));
        till.report(gatewayId(invoice));
        var then = till.clock.instant();
        till.clock.pass(Duration.ofSeconds(1));
        till.report(gatewayId(invoice));

        assertThat(till.of(purchase).status()).isEqualTo(Status.EXPIRED);
        assertThat(invoice(invoice).lapsedAt()).hasValue(then);
    }

    @Test
    void aDeliveredPriceIsRefundedOnce() {
        var invoice = paid(50_000);

        var first = till.owe.forCancelled(purchase);
        assertThat(first).hasValueSatisfying(refund -> {
            assertThat(refund.amount()).isEqualTo(new Sats(50_000));
            assertThat(refund.status()).isEqualTo(RefundSummary.Status.OWED);
        });
        assertThat(till.owe.forCancelled(purchase)).isEqualTo(first);
        assertThat(refunds(invoice)).hasSize(1);
        assertThat(till.told(RefundOwed.class)).hasSize(1);
    }

    @Test
    void nothingIsOwedForWhatWasNeverDelivered() {
        till.opened(purchase, SHOP);

        assertThat(till.owe.forCancelled(purchase)).isEmpty();
        assertThat(till.owe.forCancelled(Till.purchase())).isEmpty();
    }

    @Test
    void aSellerThatIsNotThereStopsTheDeliverySoThatItIsTriedAgain() {
        var orphan = Till.purchase();
        var invoice = till.opened(orphan, "nobody");
        till.gateway.pay(gatewayId(invoice), 50_000);

        assertThatIllegalStateException().isThrownBy(() -> till.report(gatewayId(invoice)));
        assertThat(till.of(orphan).status()).isEqualTo(Status.OPEN);
    }

    private InvoiceSummary paid(long sats) {
        var invoice = till.opened(purchase, SHOP);
        pay(invoice, sats);
        return invoice;
    }

    private void pay(InvoiceSummary invoice, long sats) {
        till.gateway.pay(gatewayId(invoice), sats);
        till.report(gatewayId(invoice));
    }

    private Invoice invoice(InvoiceSummary summary) {
        return till.invoices.find(summary.id()).orElseThrow();
    }

    private List<Refund> refunds(InvoiceSummary invoice) {
        return till.refunds.of(invoice.id());
    }

    private static String gatewayId(InvoiceSummary invoice) {
        return invoice.paymentHash().orElseThrow();
    }

    private static GatewayInvoice expired(String id) {
        return new GatewayInvoice(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                GatewayInvoice.Status.EXPIRED,
                Optional.empty(),
                Optional.empty());
    }
}
