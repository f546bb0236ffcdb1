package ch.cryptocare.server.messaging.domain;

/** What a mail tells its reader. */
public enum MessageKind {
    BOOKED,
    RESCHEDULED,
    CANCELLED,
    REFUND_OWED,
    REFUND_SENT,
    REMINDER,
    /** What the owner of an address is told about an account. */
    ACCOUNT
}
