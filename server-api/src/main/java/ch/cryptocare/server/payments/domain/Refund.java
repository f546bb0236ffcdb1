package ch.cryptocare.server.payments.domain;

import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.common.value.Sats;
import java.time.Instant;
import java.util.UUID;

/** Money that goes back to a payer: at most the price once and the excess once, never more than came in. */
public record Refund(
        UUID id, InvoiceId invoice, RefundReason reason, Sats amount, RefundStatus status, Instant owedAt) {
    public static Refund owed(UUID id, Invoice invoice, RefundReason reason, Instant at) {
        return new Refund(id, invoice.id(), reason, amount(invoice, reason), RefundStatus.OWED, at);
    }

    private static Sats amount(Invoice invoice, RefundReason reason) {
        var received = invoice.payment().orElseThrow().received();
        var price = received.compareTo(invoice.amount()) < 0 ? received : invoice.amount();
        return switch (reason) {
            case OVERPAID -> new Sats(received.amount() - price.amount());
            case SLOT_GONE, CANCELLED, DUPLICATE, UNDERPAID -> price;
        };
    }
}
