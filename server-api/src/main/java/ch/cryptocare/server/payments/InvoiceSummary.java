package ch.cryptocare.server.payments;

import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.common.value.Sats;
import java.time.Instant;
import java.util.Optional;

/** An invoice as other modules see it. {@code bolt11} and {@code paymentHash} (hex) are there once the gateway made it. */
public record InvoiceSummary(
        InvoiceId id,
        PurchaseId purchase,
        Sats amount,
        Optional<String> bolt11,
        Optional<String> paymentHash,
        Instant expiresAt,
        Status status,
        Optional<Instant> settledAt,
        Optional<Long> approxChfCents,
        Optional<RefundSummary> refund) {
    public enum Status {
        REQUESTED,
        OPEN,
        SETTLED,
        EXPIRED,
        PAID_LATE,
        CANCELLED
    }
}
