package ch.cryptocare.common.contract.payments;

/** Why the last try to pay a refund came to nothing. */
public enum RefundFailure {
    /** The invoice could not be paid in its time: another one is needed. */
    EXPIRED,
    /** No way was found to the wallet. */
    NOT_PAID,
    /** Whoever keeps the Lightning address does not answer. */
    ADDRESS_UNREACHABLE,
    /** Whoever keeps the Lightning address gives no invoice of this amount. */
    ADDRESS_REFUSED
}
