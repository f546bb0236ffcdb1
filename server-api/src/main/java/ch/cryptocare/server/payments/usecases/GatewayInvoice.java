package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.common.value.Sats;
import java.time.Instant;
import java.util.Optional;

/**
 * What a gateway says about one of its invoices.
 *
 * @param paymentHash hex, when the gateway tells it beside the BOLT 11 text
 * @param received what the payer paid; empty where the gateway only says that it was paid in full
 */
public record GatewayInvoice(
        String id,
        Optional<InvoiceId> reference,
        Optional<String> bolt11,
        Optional<String> paymentHash,
        Status status,
        Optional<Instant> paidAt,
        Optional<Sats> received) {
    public GatewayInvoice {
        if (id.isBlank()) throw new IllegalArgumentException("a gateway's invoice has a name");
    }

    public enum Status {
        PENDING,
        PAID,
        EXPIRED
    }
}
