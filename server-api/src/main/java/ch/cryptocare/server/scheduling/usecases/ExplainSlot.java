package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.scheduling.domain.Appointment;
import ch.cryptocare.server.scheduling.domain.FreeSlots;
import ch.cryptocare.server.scheduling.domain.ServiceType;
import ch.cryptocare.server.scheduling.domain.SlotVerdict;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Tells whoever keeps a calendar why a time is offered, or why not. */
public final class ExplainSlot {
    private final KeptCalendars kept;
    private final Schedules schedules;
    private final BusyTimes busyTimes;
    private final Appointments appointments;
    private final InstantSource clock;

    public ExplainSlot(
            KeptCalendars kept,
            Schedules schedules,
            BusyTimes busyTimes,
            Appointments appointments,
            InstantSource clock) {
        this.kept = kept;
        this.schedules = schedules;
        this.busyTimes = busyTimes;
        this.appointments = appointments;
        this.clock = clock;
    }

    /** @param zone of the practitioner */
    public record Explanation(Slot slot, List<SlotVerdict> verdicts, ZoneId zone) {}

    /** @param except an appointment that is being moved: it keeps what was agreed, and does not stand in its own way */
    public Explanation of(
            AccountId keeper,
            PractitionerId practitioner,
            ServiceTypeId serviceId,
            Instant start,
            Optional<AppointmentId> except) {
        kept.require(keeper, practitioner);
        var offer = schedules.offer(practitioner);
        var moved = except.map(id -> appointment(id, practitioner));
        var service = moved.map(appointment -> asAgreed(appointment, offer)).orElseGet(() -> offer.named(serviceId));
        var now = clock.instant();
        var slot = Slot.of(start, service.length());
        var range = FreeSlots.busyRange(offer.schedule(), slot);
        var busy = busyTimes.of(practitioner, service.room(), range, now, except.orElse(null));
        return new Explanation(
                slot,
                FreeSlots.verdicts(offer.schedule(), service, busy.intervals(), slot, now),
                offer.schedule().zone());
    }

    private Appointment appointment(AppointmentId id, PractitionerId practitioner) {
        return appointments
                .find(id)
                .map(Booking::appointment)
                .filter(appointment -> appointment.practitioner().equals(practitioner))
                .orElseThrow(() -> Refusal.invalid("except", "not-known"));
    }

    private static ServiceType asAgreed(Appointment appointment, Offer offer) {
        return appointment.serviceAsAgreed(offer.service(appointment.agreement().service()));
    }
}
