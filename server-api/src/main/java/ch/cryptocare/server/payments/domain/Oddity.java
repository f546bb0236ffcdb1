package ch.cryptocare.server.payments.domain;

/** What is odd about an invoice, beside what it is. */
public enum Oddity {
    NONE,
    PAID_PARTIAL,
    PAID_OVER
}
