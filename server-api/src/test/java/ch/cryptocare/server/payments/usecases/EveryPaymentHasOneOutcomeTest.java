package ch.cryptocare.server.payments.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.server.payments.domain.Payment;
import ch.cryptocare.server.payments.domain.Refund;
import ch.cryptocare.server.payments.domain.RefundReason;
import ch.cryptocare.support.ForAll;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whatever the order and repetition of webhook, poll, expiry, cancellation and purchase by somebody else: every settled
 * invoice ends in exactly one outcome, nothing is sold twice, and money in = delivered + owed back.
 */
class EveryPaymentHasOneOutcomeTest {
    @Test
    void inAnyOrderOfThings() {
        ForAll.cases(150, random -> {
            var market = new Market(new Till(), new InMemoryShop());
            for (int step = 0; step < 50; step++) market.step(random);
            market.comeToRest();

            new Books(market).mustBalance();
        });
    }

    @Test
    void andThingsDoHappen() {
        var random = new Random(7);
        var market = new Market(new Till(), new InMemoryShop());
        for (int step = 0; step < 1000; step++) market.step(random);
        market.comeToRest();

        var invoices = market.purchases.stream()
                .flatMap(purchase -> market.till.invoices.ofPurchase(purchase).stream())
                .toList();
        var reasons = invoices.stream()
                .flatMap(invoice -> market.till.refunds.of(invoice.id()).stream())
                .map(Refund::reason);
        assertThat(reasons).contains(RefundReason.values());
        assertThat(invoices.stream().flatMap(invoice -> invoice.payment().stream()))
                .anyMatch(Payment::delivered);
    }
}
