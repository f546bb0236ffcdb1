package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.server.platform.Live;
import ch.cryptocare.server.platform.Transactions;
import ch.cryptocare.server.scheduling.domain.Appointment;
import java.time.InstantSource;
import java.util.function.UnaryOperator;

/** What a practice notes of an appointment: the patient is there, was seen, did not come. All of it can be taken back. */
public final class RecordVisit {
    private final Transactions transactions;
    private final Schedules schedules;
    private final Appointments appointments;
    private final KeptCalendars kept;
    private final Watchers watchers;
    private final InstantSource clock;

    public RecordVisit(
            Transactions transactions,
            Schedules schedules,
            Appointments appointments,
            KeptCalendars kept,
            Live live,
            InstantSource clock) {
        this.transactions = transactions;
        this.schedules = schedules;
        this.appointments = appointments;
        this.kept = kept;
        this.watchers = new Watchers(live);
        this.clock = clock;
    }

    public void arrived(AccountId keeper, AppointmentId id) {
        record(keeper, id, Appointment::arrived);
    }

    public void fulfilled(AccountId keeper, AppointmentId id) {
        record(keeper, id, Appointment::fulfilled);
    }

    public void noshow(AccountId keeper, AppointmentId id) {
        record(keeper, id, appointment -> appointment.noshow(clock.instant()));
    }

    /** Refused as SLOT_TAKEN or PATIENT_BUSY when the time of whoever did not come was given to somebody else. */
    public void reopened(AccountId keeper, AppointmentId id) {
        record(keeper, id, Appointment::reopened);
    }

    private void record(AccountId keeper, AppointmentId id, UnaryOperator<Appointment> transition) {
        transactions.run(() -> {
            var found = kept.appointment(keeper, id).appointment();
            schedules.lock(found.practitioner(), found.patient());
            var appointment = appointments
                    .lock(id)
                    .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND))
                    .appointment();
            var changed = transition.apply(appointment);
            if (changed.equals(appointment)) return;
            appointments.replace(changed);
            watchers.changed(changed);
        });
    }
}
