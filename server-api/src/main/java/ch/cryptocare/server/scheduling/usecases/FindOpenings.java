package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.scheduling.domain.ServiceType;
import ch.cryptocare.server.scheduling.usecases.Directory.Opening;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds a practitioner's next free slot, for the search's order. */
public final class FindOpenings {
    private static final Duration FIRST_LOOK = Duration.ofDays(7);
    private static final Duration LONGEST_LOOK = Duration.ofDays(366);
    private static final Duration TRUSTED = Duration.ofHours(6);

    private final Schedules schedules;
    private final FindFreeSlots freeSlots;
    private final InstantSource clock;

    public FindOpenings(Schedules schedules, FindFreeSlots freeSlots, InstantSource clock) {
        this.schedules = schedules;
        this.freeSlots = freeSlots;
        this.clock = clock;
    }

    /** One opening for each mode on offer, and one for any. */
    public List<Opening> of(PractitionerId practitioner) {
        var offer = schedules.offer(practitioner);
        var openings = new ArrayList<Opening>();
        for (var mode : ConsultationMode.values()) {
            if (offer.services().stream().anyMatch(service -> service.mode() == mode)) openings.add(first(offer, mode));
        }
        openings.stream()
                .min(Comparator.comparing(FindOpenings::start))
                .map(first -> new Opening(
                        practitioner,
                        Optional.empty(),
                        first.next(),
                        first.rulesRevision(),
                        first.busyRevision(),
                        earliest(openings)))
                .ifPresent(openings::add);
        return openings;
    }

    private Opening first(Offer offer, ConsultationMode mode) {
        var looks = offer.services().stream()
                .filter(service -> service.mode() == mode)
                .map(service -> look(offer, service))
                .toList();
        var next = looks.stream()
                .flatMap(look -> look.next().stream())
                .min(Comparator.comparing(found -> found.slot().start()));
        var validUntil = looks.stream()
                .map(Look::unchangedUntil)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Opening(
                offer.practitioner(), Optional.of(mode), next, offer.rulesRevision(), offer.busyRevision(), validUntil);
    }

    private record Look(Optional<NextSlot> next, Instant unchangedUntil) {}

    /** Most often a week is enough; only then the whole horizon is read. */
    private Look look(Offer offer, ServiceType service) {
        var now = clock.instant();
        var week = freeSlots.in(offer, service, Slot.of(now, FIRST_LOOK));
        var all = week.slots().isEmpty() ? freeSlots.in(offer, service, Slot.of(now, LONGEST_LOOK)) : week;
        var next = all.slots().stream().findFirst().map(slot -> new NextSlot(service.id(), slot));
        var trusted = now.plus(TRUSTED);
        return new Look(next, all.unchangedUntil().isBefore(trusted) ? all.unchangedUntil() : trusted);
    }

    private static Instant start(Opening opening) {
        return opening.next().map(next -> next.slot().start()).orElse(Instant.MAX);
    }

    private static Instant earliest(List<Opening> openings) {
        return openings.stream()
                .map(Opening::validUntil)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
