package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.server.platform.Token;
import ch.cryptocare.server.scheduling.domain.Appointment;
import ch.cryptocare.server.scheduling.domain.PatientKey;
import ch.cryptocare.server.scheduling.domain.RoomId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All appointments ever made. */
public interface Appointments {
    /**
     * Refused as SLOT_TAKEN, PATIENT_BUSY, UNPAID_HOLD_EXISTS or REQUEST_IN_PROGRESS (a hold was made under its key),
     * whichever the database finds violated, and as TOO_MANY_REQUESTS when its client has so many unpaid holds already.
     */
    void add(NewHold hold, int unpaidHoldsPerClient);

    Optional<Booking> find(AppointmentId id);

    /** As {@link #find}, for whoever carries the token; to anybody else the appointment does not exist. */
    Optional<Booking> find(AppointmentId id, Token token);

    /** The hold that was made under this key, if any. */
    Optional<Repetition> madeUnder(IdempotencyKey key);

    /** Its request came to nothing: it may be made again under the same key. */
    void releaseKey(AppointmentId id);

    /** Waits for other changes of this appointment to end, and reads what they made of it. */
    Optional<Booking> lock(AppointmentId id);

    /** Saves a transition. Refused when the database finds that somebody would be in two places at once.
     * @return the new revision */
    int replace(Appointment appointment);

    /** Makes a held appointment booked, in one step. @return empty when it was not held, or over; or had begun, and was not made at the desk */
    Optional<Change> book(AppointmentId id);

    /** Frees what lapsed of this practitioner, of this patient and in this room. @return which */
    List<Change> expireLapsed(PractitionerId practitioner, PatientKey patient, @Nullable RoomId room, Instant now);

    /** Frees what lapsed, of whomever; at most so many. @return which */
    List<Change> expireLapsed(int atMost, Instant now);

    /** Whether its patient has nothing else at the time of an appointment that does not hold it any more. */
    boolean patientIsFree(Appointment lapsed, Instant now);

    /** Notes the reminders that have become due. @return those that are new */
    List<DueReminder> noteDueReminders(Instant now);

    /** What was done to an appointment, and how many times it has been changed by now. */
    record Change(AppointmentId appointment, PractitionerId practitioner, int revision) {}

    /** A reminder that nobody was told of yet. */
    record DueReminder(AppointmentId appointment, String kind) {}

    /** An earlier request under the same idempotency key. */
    record Repetition(AppointmentId appointment, RequestHash request) {}
}
