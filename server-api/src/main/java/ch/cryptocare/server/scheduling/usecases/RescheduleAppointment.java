package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.platform.Events;
import ch.cryptocare.server.platform.Live;
import ch.cryptocare.server.platform.Token;
import ch.cryptocare.server.platform.Transactions;
import ch.cryptocare.server.scheduling.AppointmentRescheduled;
import ch.cryptocare.server.scheduling.domain.Appointment;
import ch.cryptocare.server.scheduling.domain.FreeSlots;
import ch.cryptocare.server.scheduling.domain.FreeTime;
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
    private final KeptCalendars kept;
    private final Watchers watchers;
    private final InstantSource clock;

    public RescheduleAppointment(
            Transactions transactions,
            Schedules schedules,
            BusyTimes busyTimes,
            Appointments appointments,
            KeptCalendars kept,
            Events events,
            Live live,
            InstantSource clock) {
        this.transactions = transactions;
        this.schedules = schedules;
        this.busyTimes = busyTimes;
        this.appointments = appointments;
        this.events = events;
        this.kept = kept;
        this.watchers = new Watchers(live);
        this.clock = clock;
    }

    public void reschedule(AppointmentId id, Token token, Instant start) {
        transactions.run(() ->
                move(appointments.find(id, token).orElseThrow(RescheduleAppointment::notFound), start, Party.PATIENT));
    }

    /** As the practice that keeps its calendar: to any time that nothing else takes. */
    public void reschedule(AppointmentId id, AccountId keeper, Instant start) {
        transactions.run(() -> move(kept.appointment(keeper, id), start, Party.PRACTITIONER));
    }

    private void move(Booking found, Instant start, Party by) {
        var before = found.appointment();
        var now = clock.instant();
        var offer = schedules.lock(before.practitioner(), before.patient());
        appointments
                .expireLapsed(
                        before.practitioner(),
                        before.patient(),
                        before.agreement().room(),
                        now)
                .forEach(watchers::changed);
        var appointment = appointments
                .lock(before.id())
                .orElseThrow(RescheduleAppointment::notFound)
                .appointment();
        var slot = Slot.of(start, appointment.slot().length());
        var moved = appointment.rescheduledTo(slot, by, now);
        if (moved.equals(appointment)) return;
        requireFree(offer, moved, by, now);
        var revision = appointments.replace(moved);
        events.publish(new AppointmentRescheduled(moved.id(), revision));
        watchers.changed(moved);
    }

    private void requireFree(Offer offer, Appointment moved, Party by, Instant now) {
        var service = moved.serviceAsAgreed(offer.service(moved.agreement().service()));
        var range = FreeSlots.busyRange(offer.schedule(), moved.slot());
        var busy = busyTimes.of(moved.practitioner(), service.room(), range, now, moved.id());
        FreeTime.refusalFor(offer.schedule(), service, busy.intervals(), moved.slot(), now, by)
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    private static Refusal notFound() {
        return new Refusal(ProblemType.NOT_FOUND);
    }
}
