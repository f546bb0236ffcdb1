package ch.cryptocare.server.payments.domain;

/** Why the last try to pay a refund came to nothing. */
public enum RefundFailure {
    /** The invoice could not be paid in its time. */
    EXPIRED,
    /** No way was found to the wallet, or our node had too little to spend. */
    NOT_PAID,
    /** Whoever keeps the Lightning address does not answer. */
    ADDRESS_UNREACHABLE,
    /** Whoever keeps the Lightning address gives no invoice of this amount. */
    ADDRESS_REFUSED
}
