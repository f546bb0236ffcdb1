package ch.cryptocare.server.payments.domain;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.Sats;
import ch.cryptocare.support.ForAll;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class PurchaseTest {
    @Test
    void theSecondPaymentForOnePurchaseIsADuplicate() {
        var delivered = InvoiceTest.open().paid(InvoiceTest.payment(Duration.ofMinutes(1), 50_000));
        var second = InvoiceTest.open();
        var purchase = new Purchase(List.of(delivered, second));

        assertThat(purchase.obstacle(second, new Sats(50_000))).hasValue(RefundReason.DUPLICATE);
        assertThat(purchase.current()).hasValue(delivered);
    }

    @Test
    void tooLittleBuysNothing() {
        var invoice = InvoiceTest.open();

        assertThat(new Purchase(List.of(invoice)).obstacle(invoice, new Sats(49_999)))
                .hasValue(RefundReason.UNDERPAID);
        assertThat(new Purchase(List.of(invoice)).obstacle(invoice, new Sats(50_000)))
                .isEmpty();
    }

    @Test
    void theSellersNoMeansCancelledOrGone() {
        assertThat(Purchase.refusedBySeller(InvoiceTest.open())).isEqualTo(RefundReason.SLOT_GONE);
        assertThat(Purchase.refusedBySeller(InvoiceTest.open().cancelled(InvoiceTest.NOON)))
                .isEqualTo(RefundReason.CANCELLED);
    }

    @Test
    void moneyInIsMoneyDeliveredAndMoneyOwedBack() {
        ForAll.cases(2000, random -> {
            var invoices = new ArrayList<Invoice>();
            long in = 0;
            long delivered = 0;
            long owed = 0;
            for (int i = random.nextInt(1, 5); i > 0; i--) {
                var paid = paid(new Purchase(invoices), random);
                invoices.add(paid.invoice());
                in += paid.invoice().payment().orElseThrow().received().amount();
                owed += paid.owed();
                if (paid.invoice().payment().orElseThrow().delivered())
                    delivered += paid.invoice().amount().amount();
            }
            assertThat(delivered + owed).isEqualTo(in);
            assertThat(delivered).isIn(0L, InvoiceTest.PRICE.amount());
        });
    }

    @Test
    void aDeliveredPriceThatIsTakenBackIsOwedBesideTheExcess() {
        var over = InvoiceTest.open().paid(InvoiceTest.payment(Duration.ZERO, 50_700));

        assertThat(sum(over, List.of(RefundReason.OVERPAID))).isEqualTo(700);
        assertThat(sum(over, List.of(RefundReason.CANCELLED))).isEqualTo(50_000);
    }

    private record Paid(Invoice invoice, long owed) {}

    private static Paid paid(Purchase purchase, RandomGenerator random) {
        var invoice = InvoiceTest.open();
        var received = new Sats(random.nextBoolean() ? 50_000 : random.nextLong(1, 100_000));
        Optional<RefundReason> sellersNo =
                random.nextBoolean() ? Optional.of(Purchase.refusedBySeller(invoice)) : Optional.empty();
        var undelivered = purchase.obstacle(invoice, received).or(() -> sellersNo);
        var paid = invoice.paid(new Payment(InvoiceTest.NOON, received, undelivered.isEmpty()));
        return new Paid(paid, sum(paid, Purchase.owed(paid, undelivered)));
    }

    private static long sum(Invoice paid, List<RefundReason> reasons) {
        return reasons.stream()
                .mapToLong(reason -> Refund.owed(UUID.randomUUID(), paid, reason, InvoiceTest.NOON)
                        .amount()
                        .amount())
                .sum();
    }
}
