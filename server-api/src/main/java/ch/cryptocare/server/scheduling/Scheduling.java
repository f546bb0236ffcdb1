package ch.cryptocare.server.scheduling;

import ch.cryptocare.common.value.AppointmentId;
import java.time.Instant;
import java.util.Optional;

/** What other modules may ask of appointments. */
public interface Scheduling {
    Optional<AppointmentView> appointment(AppointmentId id);

    /**
     * The meeting began: the patient has arrived. May be told twice, or of an appointment that is not open any more; a
     * room that is opened before its time, to try it, changes nothing.
     */
    void started(AppointmentId id, Instant at);

    /** The meeting ended: the appointment took place, unless it had not begun by then. May be told twice. */
    void ended(AppointmentId id, Instant at);
}
