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
        assertThat(till.of(purchase).refund()).hasValueSatisfying(refund -> {
            assertThat(refund.amount()).isEqualTo(new Sats(700));
            assertThat(refund.status()).isEqualTo(RefundSummary.Status.OWED);
        });
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
        assertThat(till.of(purchase).status()).isEqualTo(Status.SETTLED);
        assertThat(till.of(purchase).refund())
                .hasValueSatisfying(refund -> assertThat(refund.amount()).isEqualTo(new Sats(50_000)));
    }

    @Test
    void aCheckoutThatIsQuotedAnewAndPaidIsDelivered() {
        var invoice = till.opened(purchase, SHOP);
        till.gateway.quoteAnew(gatewayId(invoice), 50_000);
        pay(invoice, 50_000);

        assertThat(till.of(purchase).status()).isEqualTo(Status.SETTLED);
        assertThat(seller.asked).hasSize(1);
        assertThat(till.of(purchase).refund()).isEmpty();
    }

    @Test
    void aCheckoutThatIsQuotedAnewForLessIsOwedBack() {
        var invoice = till.opened(purchase, SHOP);
        till.gateway.quoteAnew(gatewayId(invoice), 49_000);
        pay(invoice, 49_000);

        assertThat(seller.asked).isEmpty();
        assertThat(refunds(invoice))
                .extracting(Refund::reason, Refund::amount)
                .containsExactly(tuple(RefundReason.UNDERPAID, new Sats(49_000)));
    }

    @Test
    void aSecondCheckoutOfOneInvoiceIsOwedBackWhenTheFirstWasPaid() {
        var second = secondOf(paid(50_000));
        till.gateway.pay(second, 50_000);
        till.report(second);
        till.report(second);

        assertThat(seller.asked).hasSize(1);
        assertThat(till.told(RefundOwed.class))
                .singleElement()
                .satisfies(owed -> assertThat(owed.amountSats()).isEqualTo(50_000));
    }

    @Test
    void aSecondCheckoutOfOneInvoiceIsDeliveredWhenItAloneWasPaid() {
        var second = secondOf(till.opened(purchase, SHOP));
        till.report(second);
        assertThat(till.invoices.ofPurchase(purchase)).hasSize(1);

        till.gateway.pay(second, 50_000);
        till.report(second);

        assertThat(till.of(purchase).status()).isEqualTo(Status.SETTLED);
        assertThat(seller.asked).hasSize(1);
    }

    private String secondOf(InvoiceSummary invoice) {
        return till.gateway
                .create(invoice.id(), Till.PRICE, Till.MEMO, Till.LIFE)
                .id();
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
