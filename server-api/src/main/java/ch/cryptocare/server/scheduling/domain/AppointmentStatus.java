package ch.cryptocare.server.scheduling.domain;

/** Where an appointment stands (FHIR's words, and EXPIRED for a hold that was never paid). */
public enum AppointmentStatus {
    PENDING,
    BOOKED,
    ARRIVED,
    FULFILLED,
    CANCELLED,
    NOSHOW,
    EXPIRED;

    /** Whether the time is the patient's: no other appointment may overlap it, and it counts towards the caps. */
    public boolean takesTime() {
        return switch (this) {
            case PENDING, BOOKED, ARRIVED, FULFILLED -> true;
            case CANCELLED, NOSHOW, EXPIRED -> false;
        };
    }
}
