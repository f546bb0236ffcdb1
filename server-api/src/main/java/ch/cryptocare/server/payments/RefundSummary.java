package ch.cryptocare.server.payments;

import ch.cryptocare.common.value.Sats;
import java.util.List;

/** All that goes back to the payer of one purchase, and how far the slowest part of it has come. */
public record RefundSummary(Sats amount, Status status, List<RefundView> parts) {
    public RefundSummary {
        parts = List.copyOf(parts);
    }

    public enum Status {
        OWED,
        SENDING,
        SENT
    }
}
