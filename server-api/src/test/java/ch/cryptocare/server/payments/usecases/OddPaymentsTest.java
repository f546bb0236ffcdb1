package ch.cryptocare.server.payments.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.payments.InvoiceSummary;
import ch.cryptocare.server.payments.InvoiceSummary.Status;
import ch.cryptocare.server.payments.RefundOwed;
import ch.cryptocare.server.payments.RefundSummary;
import ch.cryptocare.server.payments.Seller;
import ch.cryptocare.server.payments.domain.Refund;
import ch.cryptocare.server.payments.domain.RefundReason;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Too much, too little, twice, or not for us. */
class OddPaymentsTest {
    private static final String SHOP = FakeSeller.NAME;
    private final Till till = new Till();
    private final PurchaseId purchase = Till.purchase();
    private final FakeSeller seller = new FakeSeller();

    @BeforeEach
    void open() {
        till.sellFor(seller);
    }

    @Test
    void tooLittleIsNeverDelivered() {
        var invoice = paid(49_999);

        assertThat(seller.asked).isEmpty();
        assertThat(refunds(invoice))
                .extracting(Refund::reason, Refund::amount)
                .containsExactly(tuple(RefundReason.UNDERPAID, new Sats(49_999)));
    }

    @Test
    void tooMuchIsDeliveredAndTheRestOwedBack() {
        paid(50_700);

        assertThat(seller.asked).hasSize(1);
        assertThat(till.of(purchase).refund()).hasValue(new RefundSummary(new Sats(700), RefundSummary.Status.OWED));
    }

    @Test
    void tooMuchForNothingIsOwedBackWholeAndToldOnce() {
        seller.answer = Seller.Outcome.REFUND_OWED;
        paid(50_700);

        assertThat(till.told(RefundOwed.class))
                .singleElement()
                .satisfies(owed -> assertThat(owed.amountSats()).isEqualTo(50_700));
    }

    @Test
    void ofTwoInvoicesForOnePurchaseOneIsDelivered() {
        var first = till.opened(purchase, SHOP);
        till.clock.pass(Duration.ofMinutes(1));
        var second = till.opened(purchase, SHOP);
        pay(second, 50_000);
        pay(first, 50_000);

        assertThat(seller.asked).hasSize(1);
        assertThat(till.of(purchase).id()).isEqualTo(second.id());
        assertThat(refunds(first)).extracting(Refund::reason).containsExactly(RefundReason.DUPLICATE);
    }

    @Test
    void aPaymentToAnotherHashIsNotOurs() {
        var invoice = till.opened(purchase, SHOP);
        var stranger = new GatewayInvoice(
                gatewayId(invoice),
                Optional.empty(),
                Optional.empty(),
                Optional.of("11".repeat(32)),
                GatewayInvoice.Status.PAID,
                Optional.empty(),
                Optional.empty());
        till.settle.act(FakeGateway.NAME, stranger);

        assertThat(till.of(purchase).status()).isEqualTo(Status.OPEN);
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

    private List<Refund> refunds(InvoiceSummary invoice) {
        return till.refunds.of(invoice.id());
    }

    private static String gatewayId(InvoiceSummary invoice) {
        return invoice.paymentHash().orElseThrow();
    }
}
