package ch.cryptocare.server.payments.domain;

/** Why money goes back. All but OVERPAID give the price back; OVERPAID gives back what came beyond it. */
public enum RefundReason {
    /** Paid late, and somebody else had taken what it was for. */
    SLOT_GONE,
    CANCELLED,
    /** Another invoice for the same purchase was paid before. */
    DUPLICATE,
    OVERPAID,
    UNDERPAID
}
