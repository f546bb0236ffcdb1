package ch.cryptocare.sandbox.faults;

import java.util.Locale;

/** The ways in which a provider may misbehave. */
public enum Fault {
    /** The webhook is never sent. */
    LOSE_WEBHOOK,
    /** The webhook is sent three times. */
    REPEAT_WEBHOOK,
    /** The webhook is sent some seconds too late. */
    DELAY_WEBHOOK,
    /** The webhook waits until the next one of the same provider has been sent. */
    REORDER_WEBHOOKS,
    /** The webhook is sent once, with a signature that is not the provider's. */
    FORGE_WEBHOOK,
    /** The call is refused with 500 and nothing was done. */
    ANSWER_500,
    /** The call is refused with 429 and nothing was done. */
    ANSWER_429,
    /** The call is answered some seconds too late. */
    SLOW,
    /** A call that changes something is done, but its answer never arrives whole. */
    LOSE_ANSWER,
    /** No invoice is made and the call for it answers 500; calls that only look are answered. */
    REFUSE_INVOICE,
    /** The payment request asks for another amount than was ordered. */
    WRONG_AMOUNT,
    /** A payment that we make finds no way to its payee. */
    NO_ROUTE,
    /** Invoices are told with isPaid and isExpired instead of status. */
    LEGACY_BODY,
    /** Invoices are told in thousandths of a sat. */
    AMOUNT_IN_MSAT;

    /** As it is written in a call: lose-webhook. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
