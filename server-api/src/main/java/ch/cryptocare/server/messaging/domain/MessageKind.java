package ch.cryptocare.server.messaging.domain;

/** What a mail tells its reader. */
public enum MessageKind {
    BOOKED,
    RESCHEDULED,
    CANCELLED,
    REFUND_OWED,
    REMINDER
}
