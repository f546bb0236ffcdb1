package ch.cryptocare.server.payments.domain;

/** How far a refund has come. */
public enum RefundStatus {
    OWED,
    /** Being paid out: whether the money left is not known yet. */
    SENDING,
    /** Paid out, and proven by the payment's preimage. */
    SENT
}
