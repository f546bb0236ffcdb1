package ch.cryptocare.server.payments;

import ch.cryptocare.common.value.Sats;

/** All that goes back to the payer of one purchase, and how far it has come. */
public record RefundSummary(Sats amount, Status status) {
    public enum Status {
        OWED,
        SENDING,
        SENT
    }
}
