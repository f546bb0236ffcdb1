package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.platform.Events;
import ch.cryptocare.server.platform.Live;
import ch.cryptocare.server.platform.Token;
import ch.cryptocare.server.platform.Transactions;
import ch.cryptocare.server.scheduling.AppointmentRescheduled;
import ch.cryptocare.server.scheduling.domain.Appointment;
import ch.cryptocare.server.scheduling.domain.FreeSlots;
import ch.cryptocare.server.scheduling.domain.Party;
import java.time.Instant;
import java.time.InstantSource;

/** Moves an appointment to another free slot of the same service; the payment moves with it. */
public final class RescheduleAppointment {
    private final Transactions transactions;
    private final Schedules schedules;
    private final BusyTimes busyTimes;
    private final Appointments appointments;
    private final Events events;
    private final Live live;
    private final InstantSource clock;

    public RescheduleAppointment(
            Transactions transactions,
            Schedules schedules,
            BusyTimes busyTimes,
            Appointments appointments,
            Events events,
            Live live,
            InstantSource clock) {
        this.transactions = transactions;
        this.schedules = schedules;
        this.busyTimes = busyTimes;
        this.appointments = appointments;
        this.events = events;
        this.live = live;
        this.clock = clock;
    }

    public void reschedule(AppointmentId id, Token token, Instant start) {
        transactions.run(() -> {
            var found = appointments
                    .find(id, token)
                    .orElseThrow(RescheduleAppointment::notFound)
                    .appointment();
            var offer = schedules.lock(found.practitioner(), found.patient());
            appointments.expireLapsed(
                    found.practitioner(), found.patient(), found.agreement().room(), clock.instant());
            var appointment = appointments
                    .lock(id)
                    .orElseThrow(RescheduleAppointment::notFound)
                    .appointment();
            var slot = Slot.of(start, appointment.slot().length());
            var moved = appointment.rescheduledTo(slot, Party.PATIENT, clock.instant());
            if (moved.equals(appointment)) return;
            requireFree(offer, moved);
            var revision = appointments.replace(moved);
            events.publish(new AppointmentRescheduled(id, revision));
            live.changed(id.value());
        });
    }

    private void requireFree(Offer offer, Appointment moved) {
        var now = clock.instant();
        var service = moved.serviceAsAgreed(offer.service(moved.agreement().service()));
        var range = FreeSlots.busyRange(offer.schedule(), moved.slot());
        var busy = busyTimes.of(moved.practitioner(), service.room(), range, now, moved.id());
        FreeSlots.refusalFor(offer.schedule(), service, busy.intervals(), moved.slot(), now)
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    private static Refusal notFound() {
        return new Refusal(ProblemType.NOT_FOUND);
    }
}
