package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
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
    private final Live live;
    private final InstantSource clock;

    public CancelAppointment(
            Transactions transactions,
            Schedules schedules,
            Appointments appointments,
            Payments payments,
            Events events,
            Live live,
            InstantSource clock) {
        this.transactions = transactions;
        this.schedules = schedules;
        this.appointments = appointments;
        this.payments = payments;
        this.events = events;
        this.live = live;
        this.clock = clock;
    }

    public void cancel(AppointmentId id, Token token) {
        transactions.run(() -> {
            var found = appointments
                    .find(id, token)
                    .orElseThrow(CancelAppointment::notFound)
                    .appointment();
            schedules.lock(found.practitioner(), found.patient());
            var appointment = appointments
                    .lock(id)
                    .orElseThrow(CancelAppointment::notFound)
                    .appointment();
            cancel(appointment, Party.PATIENT);
        });
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
        live.changed(purchase.value());
    }

    private static Refusal notFound() {
        return new Refusal(ProblemType.NOT_FOUND);
    }
}
