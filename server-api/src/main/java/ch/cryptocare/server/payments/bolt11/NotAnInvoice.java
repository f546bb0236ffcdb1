package ch.cryptocare.server.payments.bolt11;

/** A text is no BOLT 11 invoice that a wallet would pay; says why. */
public final class NotAnInvoice extends Exception {
    NotAnInvoice(String why) {
        super(why, null, false, false);
    }
}
