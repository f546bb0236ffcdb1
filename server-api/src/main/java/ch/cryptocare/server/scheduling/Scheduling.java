package ch.cryptocare.server.scheduling;

import ch.cryptocare.common.value.AppointmentId;
import java.util.Optional;

/** What other modules may ask of appointments. */
public interface Scheduling {
    Optional<AppointmentView> appointment(AppointmentId id);

    /** The meeting began: the patient has arrived. May be told twice, or of an appointment that is not open any more. */
    void started(AppointmentId id);

    /** The meeting ended: the appointment took place. May be told twice. */
    void ended(AppointmentId id);
}
