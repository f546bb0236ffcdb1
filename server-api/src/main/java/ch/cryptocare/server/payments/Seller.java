package ch.cryptocare.server.payments;

import ch.cryptocare.common.value.PurchaseId;
import java.time.Instant;

/** Who delivers what was paid for. */
public interface Seller {
    enum Outcome {
        DELIVERED,
        REFUND_OWED
    }

    /** Stable: stored with each invoice. */
    String name();

    /**
     * Called inside the transaction that records the payment, at most once per invoice that is committed, and never
     * again once one answer was DELIVERED; the transaction may be run again from its start. A seller that delivers tells
     * its own watchers; of a refund they are told for it.
     *
     * @param at when the payer paid, which may be before now and after the invoice lapsed
     */
    Outcome paid(PurchaseId purchase, Instant at);
}
