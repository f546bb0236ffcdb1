package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.scheduling.domain.BookingPolicy;
import ch.cryptocare.server.scheduling.domain.Schedule;
import ch.cryptocare.server.scheduling.domain.ServiceType;
import ch.cryptocare.server.scheduling.domain.WalkIn;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When somebody who waits could be next today: within opening hours, without the notice and the caps that patients have. */
public final class SuggestNext {
    private final KeptCalendars kept;
    private final Schedules schedules;
    private final FindFreeSlots freeSlots;
    private final InstantSource clock;

    public SuggestNext(KeptCalendars kept, Schedules schedules, FindFreeSlots freeSlots, InstantSource clock) {
        this.kept = kept;
        this.schedules = schedules;
        this.freeSlots = freeSlots;
        this.clock = clock;
    }

    /** With whom, for what, and when. */
    public record Suggestion(PractitionerId practitioner, ServiceTypeId service, Slot slot) {}

    /** The practice's calendars, read once for all who wait. */
    public List<Offer> offers(AccountId keeper) {
        return schedules.offers(kept.of(keeper));
    }

    public Optional<Suggestion> of(WalkIn walkIn, List<Offer> offers) {
        var wanted = offers.stream()
                .filter(offer -> offer.practitioner().equals(walkIn.practitioner()))
                .findFirst()
                .map(offer -> offer.service(walkIn.service()));
        return wanted.flatMap(service -> offers.stream()
                .filter(offer -> walkIn.anyone() || offer.practitioner().equals(walkIn.practitioner()))
                .flatMap(offer -> same(service, offer).flatMap(one -> next(walkIn, offer, one)).stream())
                .min(Comparator.comparing(suggestion -> suggestion.slot().start())));
    }

    /** What another practitioner offers under the same name, in the same way. */
    private static Optional<ServiceType> same(ServiceType wanted, Offer offer) {
        return offer.offered().stream()
                .filter(service -> service.id().equals(wanted.id())
                        || (service.names().equals(wanted.names()) && service.mode() == wanted.mode()))
                .findFirst();
    }

    private Optional<Suggestion> next(WalkIn walkIn, Offer offer, ServiceType service) {
        var now = clock.instant();
        if (!now.isBefore(walkIn.until())) return Optional.empty();
        var atDesk = offer.with(asAtDesk(offer.schedule()), offer.services(), offer.terms());
        return freeSlots.in(atDesk, service, new Slot(now, walkIn.until())).slots().stream()
                .findFirst()
                .map(slot -> new Suggestion(offer.practitioner(), service.id(), slot));
    }

    private static Schedule asAtDesk(Schedule schedule) {
        var policy = schedule.policy();
        return new Schedule(
                schedule.practitioner(),
                schedule.zone(),
                schedule.rules(),
                schedule.exceptions(),
                new BookingPolicy(policy.alignment(), Duration.ZERO, policy.horizonDays(), null, null),
                schedule.canton(),
                schedule.worksOn());
    }
}
