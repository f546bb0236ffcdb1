package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.scheduling.domain.FreeSlots;
import ch.cryptocare.server.scheduling.domain.ServiceType;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Answers which slots of a service are free. */
public final class FindFreeSlots {
    public static final Duration LONGEST_RANGE = Duration.ofDays(62).plusHours(1);
    private static final Duration NEXT_RANGE = Duration.ofDays(31);

    private final Schedules schedules;
    private final BusyTimes busyTimes;
    private final InstantSource clock;

    public FindFreeSlots(Schedules schedules, BusyTimes busyTimes, InstantSource clock) {
        this.schedules = schedules;
        this.busyTimes = busyTimes;
        this.clock = clock;
    }

    /** @param unchangedUntil until when this stays true as long as neither revision of the offer grows */
    public record Found(List<Slot> slots, Instant unchangedUntil) {}

    public Offer offer(PractitionerId practitioner) {
        return schedules.offer(practitioner);
    }

    /** Slots that start within the range, which is no longer than {@link #LONGEST_RANGE}. */
    public Found in(Offer offer, ServiceTypeId serviceId, Slot range) {
        if (range.length().compareTo(LONGEST_RANGE) > 0) throw Refusal.invalid("to", "more-than-62-days");
        return in(offer, offer.service(serviceId), range);
    }

    /** The first free slots from a moment on, for somebody who came too late for one. */
    public List<Slot> next(PractitionerId practitioner, ServiceTypeId serviceId, Instant from, int atMost) {
        var offer = schedules.offer(practitioner);
        var start = from.isBefore(clock.instant()) ? clock.instant() : from;
        var found =
                in(offer, offer.service(serviceId), Slot.of(start, NEXT_RANGE)).slots();
        return found.subList(0, Math.min(atMost, found.size()));
    }

    Found in(Offer offer, ServiceType service, Slot range) {
        var now = clock.instant();
        var schedule = offer.schedule();
        var busy = busyTimes.of(offer.practitioner(), service.room(), FreeSlots.busyRange(schedule, range), now, null);
        var slots = FreeSlots.of(schedule, service, busy.intervals(), range, now);
        var unchanged = FreeSlots.unchangedUntil(schedule, slots, range, now);
        return new Found(slots, unchanged.isBefore(busy.until()) ? unchanged : busy.until());
    }
}
