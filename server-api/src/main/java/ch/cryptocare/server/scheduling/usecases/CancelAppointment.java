package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.server.payments.Payments;
import ch.cryptocare.server.platform.Events;
import ch.cryptocare.server.platform.Live;
import ch.cryptocare.server.platform.Token;
import ch.cryptocare.server.platform.Transactions;
import ch.cryptocare.server.scheduling.AppointmentCancelled;
import ch.cryptocare.server.scheduling.domain.Appointment;
import ch.cryptocare.server.scheduling.domain.AppointmentStatus;
import ch.cryptocare.server.scheduling.domain.CancellationTerms.Outcome;
import ch.cryptocare.server.scheduling.domain.Party;
import java.time.InstantSource;

/** Gives an appointment up; money goes back where its terms say so. Cancelling twice is cancelling once. */
public final class CancelAppointment {
    private final Transactions transactions;
    private final Schedules schedules;
    private final Appointments appointments;
    private final Payments payments;
    private final Events events;
    private final KeptCalendars kept;
    private final Watchers watchers;
    private final InstantSource clock;

    public CancelAppointment(
            Transactions transactions,
            Schedules schedules,
            Appointments appointments,
            Payments payments,
            KeptCalendars kept,
            Events events,
            Live live,
            InstantSource clock) {
        this.transactions = transactions;
        this.schedules = schedules;
        this.appointments = appointments;
        this.payments = payments;
        this.events = events;
        this.kept = kept;
        this.watchers = new Watchers(live);
        this.clock = clock;
    }

    public void cancel(AppointmentId id, Token token) {
        transactions.run(
                () -> cancel(appointments.find(id, token).orElseThrow(CancelAppointment::notFound), Party.PATIENT));
    }

    /** As the practice that keeps its calendar. */
    public void cancel(AppointmentId id, AccountId keeper) {
        transactions.run(() -> cancel(kept.appointment(keeper, id), Party.PRACTITIONER));
    }

    private void cancel(Booking found, Party by) {
        schedules.lock(found.appointment().practitioner(), found.appointment().patient());
        var locked = appointments.lock(found.appointment().id());
        cancel(locked.orElseThrow(CancelAppointment::notFound).appointment(), by);
    }

    private void cancel(Appointment appointment, Party by) {
        var now = clock.instant();
        var outcome = appointment.outcomeIfCancelled(by, now);
        var cancelled = appointment.cancelledBy(by, now);
        if (cancelled.equals(appointment)) return;

        var purchase = new PurchaseId(appointment.id().value());
        var revision = appointments.replace(cancelled);
        if (appointment.status() == AppointmentStatus.PENDING) {
            payments.cancel(purchase);
        } else {
            if (outcome == Outcome.REFUND) payments.refund(purchase);
            events.publish(new AppointmentCancelled(appointment.id(), revision, outcome == Outcome.REFUND));
        }
        watchers.changed(appointment);
    }

    private static Refusal notFound() {
        return new Refusal(ProblemType.NOT_FOUND);
    }
}
