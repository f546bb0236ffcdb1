package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.server.payments.Seller;
import ch.cryptocare.server.platform.Events;
import ch.cryptocare.server.platform.Live;
import ch.cryptocare.server.scheduling.AppointmentBooked;
import ch.cryptocare.server.scheduling.domain.Appointment;
import ch.cryptocare.server.scheduling.domain.AppointmentStatus;
import ch.cryptocare.server.scheduling.domain.FreeSlots;
import ch.cryptocare.server.scheduling.usecases.Appointments.Change;
import java.time.Instant;
import java.time.InstantSource;

/** Books what was paid for; a late payment books too if the time is still free. Runs inside the settling transaction. */
public final class BookPaidAppointment implements Seller {
    public static final String SELLER = "scheduling";

    private final Schedules schedules;
    private final BusyTimes busyTimes;
    private final Appointments appointments;
    private final Events events;
    private final Watchers watchers;
    private final InstantSource clock;

    public BookPaidAppointment(
            Schedules schedules,
            BusyTimes busyTimes,
            Appointments appointments,
            Events events,
            Live live,
            InstantSource clock) {
        this.schedules = schedules;
        this.busyTimes = busyTimes;
        this.appointments = appointments;
        this.events = events;
        this.watchers = new Watchers(live);
        this.clock = clock;
    }

    @Override
    public String name() {
        return SELLER;
    }

    @Override
    public Outcome paid(PurchaseId purchase, Instant at) {
        var id = new AppointmentId(purchase.value());
        return appointments.book(id).map(this::booked).orElseGet(() -> bookLate(id));
    }

    private Outcome bookLate(AppointmentId id) {
        var found = appointments.find(id);
        if (found.isEmpty()) return Outcome.REFUND_OWED;
        var appointment = found.get().appointment();
        var offer = schedules.lock(appointment.practitioner(), appointment.patient());
        var now = clock.instant();
        appointments
                .expireLapsed(
                        appointment.practitioner(),
                        appointment.patient(),
                        appointment.agreement().room(),
                        now)
                .forEach(watchers::changed);
        return appointments
                .lock(id)
                .map(Booking::appointment)
                .filter(lapsed -> lapsed.status() == AppointmentStatus.EXPIRED)
                .filter(lapsed -> now.isBefore(lapsed.slot().start()) && isFree(offer, lapsed, now))
                .map(lapsed -> new Change(id, lapsed.practitioner(), appointments.replace(lapsed.bookedLate())))
                .map(this::booked)
                .orElse(Outcome.REFUND_OWED);
    }

    private boolean isFree(Offer offer, Appointment lapsed, Instant now) {
        var range = FreeSlots.busyRange(offer.schedule(), lapsed.slot());
        var busy = busyTimes.of(lapsed.practitioner(), lapsed.agreement().room(), range, now, lapsed.id());
        return FreeSlots.stillFits(offer.schedule(), lapsed, busy.intervals())
                && appointments.patientIsFree(lapsed, now);
    }

    private Outcome booked(Change change) {
        events.publish(new AppointmentBooked(change.appointment(), change.revision()));
        watchers.changed(change);
        return Outcome.DELIVERED;
    }
}
