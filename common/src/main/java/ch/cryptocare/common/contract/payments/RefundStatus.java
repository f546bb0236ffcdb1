package ch.cryptocare.common.contract.payments;

/** Where a refund stands. */
public enum RefundStatus {
    OWED,
    SENDING,
    SENT
}
