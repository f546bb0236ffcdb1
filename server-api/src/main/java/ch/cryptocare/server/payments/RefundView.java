package ch.cryptocare.server.payments;

import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.common.value.Sats;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One refund as other modules see it.
 *
 * @param destination where its payer wants it, in their words: personal data
 * @param bolt11 the invoice by which it is paid, while it is being sent
 * @param failure why the last try came to nothing
 * @param preimage the proof, once it is sent
 */
public record RefundView(
        UUID id,
        PurchaseId purchase,
        Reason reason,
        Sats amount,
        RefundSummary.Status status,
        Instant owedAt,
        Optional<String> destination,
        Optional<String> bolt11,
        Optional<String> paymentHash,
        Optional<Instant> payableUntil,
        Optional<Failure> failure,
        Optional<Instant> sentAt,
        Optional<String> preimage) {
    public enum Reason {
        SLOT_GONE,
        CANCELLED,
        DUPLICATE,
        OVERPAID,
        UNDERPAID
    }

    public enum Failure {
        EXPIRED,
        NOT_PAID,
        ADDRESS_UNREACHABLE,
        ADDRESS_REFUSED
    }

    /** Without personal data, so that no log shows any. */
    @Override
    public String toString() {
        return "refund " + id;
    }
}
