package ch.cryptocare.server.payments.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.server.payments.InvoiceSummary;
import ch.cryptocare.server.payments.InvoiceSummary.Status;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconcileInvoicesTest {
    private static final String SHOP = FakeSeller.NAME;
    private final Till till = new Till();
    private final PurchaseId purchase = Till.purchase();

    @BeforeEach
    void open() {
        till.sellFor(new FakeSeller());
    }

    @Test
    void aLostWebhookCostsThreeSeconds() {
        var invoice = till.opened(purchase, SHOP);
        pay(invoice);

        till.clock.pass(Duration.ofSeconds(2));
        till.reconcile.run();
        assertThat(till.of(purchase).status()).isEqualTo(Status.OPEN);

        till.clock.pass(Duration.ofSeconds(1));
        till.reconcile.run();
        assertThat(till.of(purchase).status()).isEqualTo(Status.SETTLED);
    }

    @Test
    void aPaymentNearlyTwoDaysAfterExpiryIsStillSeen() {
        var invoice = till.opened(purchase, SHOP);
        var hours = Duration.ofHours(47);
        for (var passed = Duration.ZERO; passed.compareTo(hours) < 0; passed = passed.plusMinutes(30)) {
            till.clock.pass(Duration.ofMinutes(30));
            till.reconcile.run();
        }
        pay(invoice);
        till.clock.pass(Duration.ofMinutes(10));
        till.reconcile.run();

        assertThat(till.of(purchase).status()).isEqualTo(Status.PAID_LATE);
    }

    @Test
    void theServerWasDownWhileThePatientPaid() {
        var invoice = till.opened(purchase, SHOP);
        pay(invoice);
        till.clock.pass(Duration.ofMinutes(9));
        till.reconcile.run();

        assertThat(till.of(purchase).status()).isEqualTo(Status.SETTLED);
    }

    /** After three days it is the last look: that one too is repeated. */
    @ParameterizedTest
    @CsvSource({"PT3S, PT3S", "P3D, PT10M"})
    void aGatewayThatIsDownIsAskedAgainLater(Duration untilDown, Duration untilBack) {
        var invoice = till.opened(purchase, SHOP);
        pay(invoice);
        till.gateway.down = true;
        till.clock.pass(untilDown);
        till.reconcile.run();
        till.gateway.down = false;
        till.clock.pass(untilBack);
        till.reconcile.run();

        assertThat(till.of(purchase).status()).isEqualTo(Status.SETTLED);
    }

    @Test
    void manyInvoicesAreLookedAtInOneRun() {
        var purchases = Stream.generate(Till::purchase).limit(120).toList();
        purchases.forEach(bought -> pay(till.opened(bought, SHOP)));
        till.clock.pass(Duration.ofSeconds(3));
        till.reconcile.run();

        assertThat(purchases)
                .allSatisfy(bought -> assertThat(till.of(bought).status()).isEqualTo(Status.SETTLED));
    }

    @Test
    void anInvoiceThatIsOverIsLeftAlone() {
        till.opened(purchase, SHOP);
        till.clock.pass(Duration.ofDays(3));
        till.reconcile.run();
        till.reconcile.run();

        assertThat(till.transactions.in(() -> till.invoices.takeDue(till.clock.instant(), 10)))
                .isEmpty();
    }

    private void pay(InvoiceSummary invoice) {
        till.gateway.pay(invoice.paymentHash().orElseThrow(), 50_000);
    }
}
