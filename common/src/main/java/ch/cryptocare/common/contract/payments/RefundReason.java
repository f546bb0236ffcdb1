package ch.cryptocare.common.contract.payments;

/** Why money goes back. */
public enum RefundReason {
    /** Paid late, when somebody else had taken the time. */
    SLOT_GONE,
    CANCELLED,
    /** Another invoice of the same appointment was paid before. */
    DUPLICATE,
    /** What came beyond the price. */
    OVERPAID,
    UNDERPAID
}
