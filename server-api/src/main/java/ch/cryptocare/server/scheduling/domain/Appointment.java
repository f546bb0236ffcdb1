package ch.cryptocare.server.scheduling.domain;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Slot;
import java.time.Instant;
import java.util.Map;

/**
 * One patient's meeting with one practitioner. A transition that has already happened changes nothing, because jobs and
 * webhooks come twice; one that makes no sense is refused. {@code sequence} counts what a calendar must hear about.
 */
public record Appointment(
        AppointmentId id,
        PractitionerId practitioner,
        PatientKey patient,
        Agreement agreement,
        Slot slot,
        AppointmentStatus status,
        int sequence,
        Instant holdUntil) {

    public Appointment {
        if (sequence < 0) throw new IllegalArgumentException("a sequence is not negative");
    }

    /** The slot is the patient's until that moment; payment is awaited. */
    public static Appointment held(
            AppointmentId id,
            PractitionerId practitioner,
            PatientKey patient,
            Agreement agreement,
            Slot slot,
            Instant until) {
        return new Appointment(id, practitioner, patient, agreement, slot, AppointmentStatus.PENDING, 0, until);
    }

    /** The payment came while the slot was held. */
    public Appointment booked() {
        return switch (status) {
            case PENDING -> with(AppointmentStatus.BOOKED);
            case BOOKED, ARRIVED, FULFILLED, NOSHOW -> this;
            case CANCELLED, EXPIRED -> throw notOpen();
        };
    }

    /** The payment came late, and the slot was found to be free still. */
    public Appointment bookedLate() {
        return status == AppointmentStatus.EXPIRED ? with(AppointmentStatus.BOOKED) : booked();
    }

    /** The hold ended without a payment. */
    public Appointment expired() {
        return switch (status) {
            case PENDING -> with(AppointmentStatus.EXPIRED);
            case EXPIRED -> this;
            case BOOKED, ARRIVED, FULFILLED, NOSHOW, CANCELLED -> throw notOpen();
        };
    }

    /**
     * Moves the appointment, its payment and its terms with it. A patient may do so as long as cancelling is free, the
     * practice until the end: whoever is late is given another time. */
    public Appointment rescheduledTo(Slot other, Party by, Instant now) {
        if (status != AppointmentStatus.BOOKED) throw notOpen();
        if (other.equals(slot)) return this;
        if (!canBeMoved(by, now)) throw tooLate(by);
        return new Appointment(id, practitioner, patient, agreement, other, status, sequence + 1, holdUntil);
    }

    public boolean canBeMoved(Party by, Instant now) {
        return status == AppointmentStatus.BOOKED && !now.isAfter(lastChange(by)) && now.isBefore(endOfMoving(by));
    }

    /** What the patient gets back is {@link #outcomeIfCancelled}, asked before. */
    public Appointment cancelledBy(Party by, Instant now) {
        if (status == AppointmentStatus.CANCELLED) return this;
        if (!canBeCancelled(by, now)) throw notOpen();
        return new Appointment(
                id, practitioner, patient, agreement, slot, AppointmentStatus.CANCELLED, sequence + 1, holdUntil);
    }

    /** Before payment nothing is kept: should it still come, it goes back. */
    public CancellationTerms.Outcome outcomeIfCancelled(Party by, Instant now) {
        if (status == AppointmentStatus.PENDING) return CancellationTerms.Outcome.REFUND;
        return agreement.terms().outcome(by, slot.start(), now);
    }

    /** A patient may cancel until the start, a practitioner also while the patient is there. */
    public boolean canBeCancelled(Party by, Instant now) {
        return switch (status) {
            case PENDING -> true;
            case BOOKED -> by == Party.PRACTITIONER || now.isBefore(slot.start());
            case ARRIVED -> by == Party.PRACTITIONER;
            case FULFILLED, NOSHOW, CANCELLED, EXPIRED -> false;
        };
    }

    public Appointment arrived() {
        return switch (status) {
            case BOOKED -> with(AppointmentStatus.ARRIVED);
            case ARRIVED, FULFILLED -> this;
            case PENDING, NOSHOW, CANCELLED, EXPIRED -> throw notOpen();
        };
    }

    /** Also of an appointment whose arrival nobody noted. */
    public Appointment fulfilled() {
        return switch (status) {
            case BOOKED, ARRIVED -> with(AppointmentStatus.FULFILLED);
            case FULFILLED -> this;
            case PENDING, NOSHOW, CANCELLED, EXPIRED -> throw notOpen();
        };
    }

    /** The patient did not come; nobody can know that before the start. */
    public Appointment noshow(Instant now) {
        if (status == AppointmentStatus.NOSHOW) return this;
        if (status != AppointmentStatus.BOOKED || now.isBefore(slot.start())) throw notOpen();
        return with(AppointmentStatus.NOSHOW);
    }

    /** Takes back that the patient came, was seen, or did not come. */
    public Appointment reopened() {
        return switch (status) {
            case ARRIVED, FULFILLED, NOSHOW -> with(AppointmentStatus.BOOKED);
            case BOOKED -> this;
            case PENDING, CANCELLED, EXPIRED -> throw notOpen();
        };
    }

    /** The practitioner's time that it takes. */
    public BusyInterval busy() {
        return new BusyInterval.Taken(slot, agreement.bufferBefore(), agreement.bufferAfter());
    }

    /** Its service as it was agreed, though it has another length, price or room today. */
    public ServiceType serviceAsAgreed(ServiceType today) {
        return new ServiceType(
                today.id(),
                today.names(),
                slot.length(),
                today.step(),
                agreement.bufferBefore(),
                agreement.bufferAfter(),
                agreement.price(),
                agreement.mode(),
                agreement.room());
    }

    private Instant lastChange(Party by) {
        return switch (by) {
            case PATIENT -> agreement.terms().freeUntil(slot.start());
            case PRACTITIONER -> slot.end();
        };
    }

    /** What has begun is not the patient's to move, whatever the terms; what is over is nobody's. */
    private Instant endOfMoving(Party by) {
        return switch (by) {
            case PATIENT -> slot.start();
            case PRACTITIONER -> slot.end();
        };
    }

    private Appointment with(AppointmentStatus next) {
        return new Appointment(id, practitioner, patient, agreement, slot, next, sequence, holdUntil);
    }

    private Refusal notOpen() {
        return new Refusal(ProblemType.APPOINTMENT_NOT_OPEN, Map.of("status", status.name()));
    }

    private Refusal tooLate(Party by) {
        return new Refusal(
                ProblemType.TOO_LATE_TO_CHANGE, Map.of("latest", lastChange(by).toString()));
    }
}
