package ch.cryptocare.server.telehealth.domain;

/** What we know of a meeting's room at the provider. */
public enum MeetingStatus {
    /** Wanted; the provider may or may not have it yet. */
    REQUESTED,
    READY,
    ENDED,
    /** Nobody needs it; the provider has it no more. */
    CLOSED
}
