package ch.cryptocare.server.payments.domain;

import java.time.Instant;

/**
 * The invoice by which a refund is paid: against its hash the payment is proven.
 *
 * @param paymentHash hex
 */
public record PayoutInvoice(String bolt11, String paymentHash, Instant payableUntil) {
    @Override
    public String toString() {
        return "[invoice " + paymentHash + "]";
    }
}
