package ch.cryptocare.server.scheduling;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.AppointmentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What other modules may ask of appointments. */
public interface Scheduling {
    /** Empty also when its patient was erased. */
    Optional<AppointmentView> appointment(AppointmentId id);

    /** As {@link #appointment}, for the practitioner who holds it; to everybody else, who keeps the calendar too, it does not exist. */
    Optional<AppointmentView> appointmentOf(AccountId practitioner, AppointmentId id);

    /** Those of an account; what was booked as a guest with its address becomes its own. */
    List<AppointmentId> appointmentsOf(AccountId account);

    /**
     * The meeting began: the patient has arrived. May be told twice, or of an appointment that is not open any more; a
     * room that is opened before its time, to try it, changes nothing.
     */
    void started(AppointmentId id, Instant at);

    /** The meeting ended: the appointment took place, unless it had not begun by then. May be told twice. */
    void ended(AppointmentId id, Instant at);
}
