package ch.cryptocare.server.payments.domain;

import ch.cryptocare.common.value.Sats;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All invoices that were ever made for one purchase; at most one of them is delivered. */
public record Purchase(List<Invoice> invoices) {
    public Purchase {
        invoices = List.copyOf(invoices);
    }

    public Optional<Invoice> delivered() {
        return invoices.stream()
                .filter(invoice -> invoice.payment().filter(Payment::delivered).isPresent())
                .findFirst();
    }

    /** The one that matters to the payer. */
    public Optional<Invoice> current() {
        return delivered()
                .or(() -> invoices.stream()
                        .max(Comparator.comparing(invoice -> invoice.terms().requestedAt())));
    }

    public Optional<Invoice> madeAs(String gatewayInvoiceId) {
        return invoices.stream()
                .filter(invoice -> invoice.gatewayInvoiceId()
                        .filter(gatewayInvoiceId::equals)
                        .isPresent())
                .findFirst();
    }

    /** Why such a payment buys nothing, whatever the seller says; empty when the seller decides. */
    public Optional<RefundReason> obstacle(Invoice invoice, Sats received) {
        if (delivered().isPresent()) return Optional.of(RefundReason.DUPLICATE);
        if (received.compareTo(invoice.amount()) < 0) return Optional.of(RefundReason.UNDERPAID);
        return Optional.empty();
    }

    /** Why the seller's "no" means that money goes back. */
    public static RefundReason refusedBySeller(Invoice invoice) {
        return invoice.cancelledAt().isPresent() ? RefundReason.CANCELLED : RefundReason.SLOT_GONE;
    }

    /** What is owed at once for a paid invoice: the excess always, the price when nothing was delivered. */
    public static List<RefundReason> owed(Invoice paid, Optional<RefundReason> undelivered) {
        var reasons = new ArrayList<RefundReason>();
        undelivered.ifPresent(reasons::add);
        if (paid.oddity() == Oddity.PAID_OVER) reasons.add(RefundReason.OVERPAID);
        return List.copyOf(reasons);
    }
}
