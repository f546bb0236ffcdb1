package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.server.scheduling.domain.ServiceType;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Changes what a practitioner offers. Whatever was agreed with patients stays as it was agreed. */
public final class KeepServices {
    private static final int MOST = 100;

    private final CalendarChanges changes;
    private final Schedules schedules;
    private final ReadAvailability read;
    private final InstantSource clock;

    public KeepServices(CalendarChanges changes, Schedules schedules, ReadAvailability read, InstantSource clock) {
        this.changes = changes;
        this.schedules = schedules;
        this.read = read;
        this.clock = clock;
    }

    public ChangedAvailability add(AccountId keeper, PractitionerId practitioner, ServiceDraft draft) {
        return changes.by(keeper, practitioner, "service-added", offer -> {
            if (offer.services().size() >= MOST) throw Refusal.invalid("name", "too-many");
            var added = draft.as(new ServiceTypeId(Ids.next(clock)));
            var all = Stream.concat(offer.services().stream(), Stream.of(added)).toList();
            return saved(offer, all, Optional.of(added.id().value()));
        });
    }

    public ChangedAvailability change(AccountId keeper, ServiceTypeId id, long seen, ServiceDraft draft) {
        return replace(keeper, id, seen, "service-changed", draft::insteadOf);
    }

    /** Nobody can book it any more, or everybody again. */
    public ChangedAvailability withdraw(AccountId keeper, ServiceTypeId id, long seen, boolean withdrawn) {
        var at = withdrawn ? clock.instant().truncatedTo(ChronoUnit.MICROS) : null;
        var action = withdrawn ? "service-withdrawn" : "service-restored";
        return replace(keeper, id, seen, action, service -> service.withdrawn(at));
    }

    /** @param order all of them, as they shall stand */
    public ChangedAvailability reorder(
            AccountId keeper, PractitionerId practitioner, long seen, List<ServiceTypeId> order) {
        return changes.by(keeper, practitioner, seen, "services-reordered", offer -> {
            var known = offer.services().stream().map(ServiceType::id).toList();
            boolean all = order.size() == known.size() && new HashSet<>(order).equals(new HashSet<>(known));
            if (!all) throw Refusal.invalid("order", "not-all");
            return saved(offer, order.stream().map(offer::service).toList(), Optional.empty());
        });
    }

    private ChangedAvailability replace(
            AccountId keeper, ServiceTypeId id, long seen, String action, UnaryOperator<ServiceType> change) {
        var practitioner = schedules.practitionerOf(id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        return changes.by(keeper, practitioner, seen, action, offer -> {
            var all = new ArrayList<>(offer.services());
            all.replaceAll(service -> service.id().equals(id) ? change.apply(service) : service);
            return saved(offer, all, Optional.empty());
        });
    }

    private ChangedAvailability saved(Offer offer, List<ServiceType> services, Optional<UUID> added) {
        var saved = schedules.save(offer.with(offer.schedule(), services, offer.terms()));
        return new ChangedAvailability(read.at(saved), List.of(), added);
    }
}
