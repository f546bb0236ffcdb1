package ch.cryptocare.server.payments.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.server.payments.domain.Invoice;
import ch.cryptocare.server.payments.domain.Payment;
import ch.cryptocare.server.payments.domain.Refund;
import ch.cryptocare.server.payments.domain.RefundReason;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares what the gateway received with what was delivered and what is owed, once everything has come to rest. */
public final class Books {
    private final Market market;
    private final Map<PurchaseId, Shop.State> states;
    private final List<Invoice> invoices;

    public Books(Market market) {
        this.market = market;
        this.states = market.shop.states();
        this.invoices = market.purchases.stream()
                .flatMap(purchase -> market.till.invoices.ofPurchase(purchase).stream())
                .toList();
    }

    public void mustBalance() {
        everyPaymentIsKnownOnce();
        everySatHasOneOutcome();
        nothingIsDeliveredTwiceOrUnpaid();
        nothingIsSoldTwice();
        everyInvoiceOfTheGatewayIsKnown();
    }

    private void everyPaymentIsKnownOnce() {
        var paid = market.till.gateway.all().stream()
                .filter(invoice -> invoice.status() == GatewayInvoice.Status.PAID)
                .collect(Collectors.toMap(
                        GatewayInvoice::id, invoice -> invoice.received().orElseThrow()));
        var known = invoices.stream()
                .filter(invoice -> invoice.payment().isPresent())
                .collect(Collectors.toMap(
                        invoice -> invoice.gatewayInvoiceId().orElseThrow(),
                        invoice -> invoice.payment().orElseThrow().received()));
        assertThat(known).as("payments").isEqualTo(paid);
    }

    private void everySatHasOneOutcome() {
        for (var invoice : invoices) {
            if (invoice.payment().isEmpty()) {
                assertThat(refunds(invoice)).isEmpty();
                continue;
            }
            long received = invoice.payment().orElseThrow().received().amount();
            long owed = refunds(invoice).stream()
                    .mapToLong(refund -> refund.amount().amount())
                    .sum();
            long kept = isKept(invoice) ? invoice.amount().amount() : 0;
            assertThat(kept + owed).as("outcome of %s", invoice).isEqualTo(received);
        }
    }

    private void nothingIsDeliveredTwiceOrUnpaid() {
        states.forEach((purchase, state) -> {
            long kept = invoices.stream()
                    .filter(invoice -> invoice.terms().purchase().equals(purchase))
                    .filter(this::isKept)
                    .count();
            assertThat(kept).as("%s %s", purchase, state).isEqualTo(state == Shop.State.DELIVERED ? 1 : 0);
        });
    }

    private void nothingIsSoldTwice() {
        for (int thing = 0; thing < Market.THINGS; thing++)
            assertThat(market.shop.holdersOf(thing)).hasSizeLessThanOrEqualTo(1);
    }

    private void everyInvoiceOfTheGatewayIsKnown() {
        Set<String> known = invoices.stream()
                .flatMap(invoice -> invoice.gatewayInvoiceId().stream())
                .collect(Collectors.toSet());
        assertThat(market.till.gateway.all()).extracting(GatewayInvoice::id).isSubsetOf(known);
    }

    private boolean isKept(Invoice invoice) {
        return invoice.payment().filter(Payment::delivered).isPresent()
                && refunds(invoice).stream().noneMatch(refund -> refund.reason() == RefundReason.CANCELLED);
    }

    private List<Refund> refunds(Invoice invoice) {
        return market.till.refunds.of(invoice.id());
    }
}
