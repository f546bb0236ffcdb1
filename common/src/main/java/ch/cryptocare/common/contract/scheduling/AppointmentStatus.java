package ch.cryptocare.common.contract.scheduling;

/** Where an appointment stands. */
public enum AppointmentStatus {
    /** The slot is held, payment is awaited. */
    PENDING,
    BOOKED,
    ARRIVED,
    FULFILLED,
    NOSHOW,
    CANCELLED,
    /** The unpaid hold lapsed. */
    EXPIRED
}
