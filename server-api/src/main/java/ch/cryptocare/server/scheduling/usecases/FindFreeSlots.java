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
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Answers which slots of a service are free. */
public final class FindFreeSlots {
    public static final Duration LONGEST_RANGE = Duration.ofDays(62).plusHours(1);
    private static final Duration NEXT_RANGE = Duration.ofDays(31);

    /** A shared room is taken and freed by others, without a trace in this practitioner's revisions. */
    private static final Duration ROOM_TRUSTED = Duration.ofSeconds(10);

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
        var busyRange = FreeSlots.busyRange(offer.schedule(), range);
        return found(
                offer, service, busyTimes.of(offer.practitioner(), service.room(), busyRange, now, null), range, now);
    }

    /** As {@link #in}, for any service of many offers; their busy time is read at once. */
    BiFunction<Offer, ServiceType, Found> inAll(Collection<Offer> offers, Slot range) {
        if (offers.isEmpty()) return (offer, service) -> new Found(List.of(), Instant.MAX);
        var now = clock.instant();
        var busyRange = offers.stream()
                .map(offer -> FreeSlots.busyRange(offer.schedule(), range))
                .reduce(FindFreeSlots::span)
                .orElseThrow();
        var calendars = busyTimes.ofAll(offers, busyRange, now);
        return (offer, service) ->
                found(offer, service, calendars.of(offer.practitioner(), service.room()), range, now);
    }

    private static Slot span(Slot one, Slot other) {
        return new Slot(
                one.start().isBefore(other.start()) ? one.start() : other.start(),
                one.end().isAfter(other.end()) ? one.end() : other.end());
    }

    private static Found found(Offer offer, ServiceType service, BusyTimes.Busy busy, Slot range, Instant now) {
        var schedule = offer.schedule();
        var slots = FreeSlots.of(schedule, service, busy.intervals(), range, now);
        var unchanged = Stream.of(
                        FreeSlots.unchangedUntil(schedule, slots, range, now),
                        busy.until(),
                        service.room() == null ? Instant.MAX : now.plus(ROOM_TRUSTED))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Found(slots, unchanged);
    }
}
