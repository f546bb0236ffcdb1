package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.scheduling.domain.ServiceType;
import ch.cryptocare.server.scheduling.usecases.Directory.Opening;
import ch.cryptocare.server.scheduling.usecases.FindFreeSlots.Found;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Finds practitioners' next free slots, for the search's order. */
public final class FindOpenings {
    private static final Duration FIRST_LOOK = Duration.ofDays(7);
    private static final Duration LONGEST_LOOK = Duration.ofDays(731);
    private static final Duration TRUSTED = Duration.ofHours(6);

    private final Schedules schedules;
    private final FindFreeSlots freeSlots;
    private final InstantSource clock;

    public FindOpenings(Schedules schedules, FindFreeSlots freeSlots, InstantSource clock) {
        this.schedules = schedules;
        this.freeSlots = freeSlots;
        this.clock = clock;
    }

    /** For each of them one opening for each mode on offer, and one for any. */
    public List<Opening> of(Collection<PractitionerId> practitioners) {
        var offers = schedules.offers(practitioners);
        var looks = look(offers);
        return offers.stream().flatMap(offer -> openings(offer, looks).stream()).toList();
    }

    /** Most often a week is enough; only then the whole horizon is read. */
    private BiFunction<Offer, ServiceType, Found> look(List<Offer> offers) {
        var now = clock.instant();
        var week = freeSlots.inAll(offers, Slot.of(now, FIRST_LOOK));
        var full = offers.stream()
                .filter(offer -> offer.offered().stream()
                        .anyMatch(service -> week.apply(offer, service).slots().isEmpty()))
                .toList();
        var year = freeSlots.inAll(full, Slot.of(now, LONGEST_LOOK));
        return (offer, service) -> {
            var found = week.apply(offer, service);
            return found.slots().isEmpty() ? year.apply(offer, service) : found;
        };
    }

    private List<Opening> openings(Offer offer, BiFunction<Offer, ServiceType, Found> looks) {
        var openings = new ArrayList<Opening>();
        for (var mode : ConsultationMode.values()) {
            var services = offer.offered().stream()
                    .filter(service -> service.mode() == mode)
                    .toList();
            if (!services.isEmpty()) openings.add(first(offer, services, looks));
        }
        openings.add(any(offer, openings));
        return openings;
    }

    /** Also of whoever offers nothing: then that is what is known. */
    private Opening any(Offer offer, List<Opening> openings) {
        var next =
                openings.stream().min(Comparator.comparing(FindOpenings::start)).flatMap(Opening::next);
        return new Opening(
                offer.practitioner(),
                Optional.empty(),
                next,
                offer.rulesRevision(),
                offer.busyRevision(),
                earliest(openings));
    }

    private Opening first(Offer offer, List<ServiceType> services, BiFunction<Offer, ServiceType, Found> looks) {
        Optional<NextSlot> next = Optional.empty();
        var validUntil = clock.instant().plus(TRUSTED);
        for (var service : services) {
            var found = looks.apply(offer, service);
            if (found.unchangedUntil().isBefore(validUntil)) validUntil = found.unchangedUntil();
            next = Stream.concat(
                            next.stream(),
                            found.slots().stream().limit(1).map(slot -> new NextSlot(service.id(), slot)))
                    .min(Comparator.comparing(slot -> slot.slot().start()));
        }
        var mode = Optional.of(services.getFirst().mode());
        return new Opening(offer.practitioner(), mode, next, offer.rulesRevision(), offer.busyRevision(), validUntil);
    }

    private static Instant start(Opening opening) {
        return opening.next().map(next -> next.slot().start()).orElse(Instant.MAX);
    }

    private Instant earliest(List<Opening> openings) {
        return openings.stream()
                .map(Opening::validUntil)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> clock.instant().plus(TRUSTED));
    }
}
