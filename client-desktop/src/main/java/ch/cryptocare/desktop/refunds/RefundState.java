package ch.cryptocare.desktop.refunds;

import ch.cryptocare.common.contract.payments.RefundStatus;
import ch.cryptocare.common.contract.scheduling.RefundEntry;

/** Where a refund stands, as whoever looks after it thinks of it: what it waits for. */
public enum RefundState {
    /** It is known where to; somebody, or the server by itself, lets it go. */
    OWED(RefundStatus.OWED),
    /** The patient has not said where it goes, or has to give another invoice. */
    WAITING(RefundStatus.OWED),
    /** The last try came to nothing. */
    FAILED(RefundStatus.OWED),
    SENDING(RefundStatus.SENDING),
    SENT(RefundStatus.SENT);

    /** What the server calls it. */
    final RefundStatus status;

    RefundState(RefundStatus status) {
        this.status = status;
    }

    public static RefundState of(RefundEntry refund) {
        return switch (refund.status()) {
            case SENDING -> SENDING;
            case SENT -> SENT;
            case OWED -> owed(refund);
        };
    }

    private static RefundState owed(RefundEntry refund) {
        if (!refund.destinationKnown()) return WAITING;
        return refund.failure().isPresent() ? FAILED : OWED;
    }
}
