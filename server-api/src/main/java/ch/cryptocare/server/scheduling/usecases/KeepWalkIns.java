package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.server.platform.Live;
import ch.cryptocare.server.platform.Transactions;
import ch.cryptocare.server.scheduling.domain.WalkIn;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** The queue of those who came without an appointment: who comes, goes, and gets time. It lasts until the end of the day. */
public final class KeepWalkIns {
    private static final int MOST = 200;

    private final Transactions transactions;
    private final KeptCalendars kept;
    private final Schedules schedules;
    private final WalkIns walkIns;
    private final HoldSlot holdSlot;
    private final Live live;
    private final InstantSource clock;

    public KeepWalkIns(
            Transactions transactions,
            KeptCalendars kept,
            Schedules schedules,
            WalkIns walkIns,
            HoldSlot holdSlot,
            Live live,
            InstantSource clock) {
        this.transactions = transactions;
        this.kept = kept;
        this.schedules = schedules;
        this.walkIns = walkIns;
        this.holdSlot = holdSlot;
        this.live = live;
        this.clock = clock;
    }

    public List<WalkIn> waiting(AccountId keeper) {
        return walkIns.waiting(kept.of(keeper), clock.instant());
    }

    public void add(AccountId keeper, PractitionerId practitioner, ServiceTypeId service, boolean anyone, String name) {
        transactions.run(() -> {
            kept.require(keeper, practitioner);
            var offer = schedules.offer(practitioner);
            if (offer.service(service).withdrawnAt() != null) throw new Refusal(ProblemType.NOT_FOUND);
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            if (walkIns.waiting(List.of(practitioner), now).size() >= MOST)
                throw new Refusal(ProblemType.TOO_MANY_REQUESTS);
            var until = midnight(now, offer.schedule().zone());
            walkIns.add(new WalkIn(Ids.next(clock), practitioner, service, anyone, name, now, until));
            live.changed(practitioner.value());
        });
    }

    public void leave(AccountId keeper, UUID id) {
        transactions.run(() -> {
            var walkIn = of(keeper, id);
            walkIns.leave(id, clock.instant());
            live.changed(walkIn.practitioner().value());
        });
    }

    /** To the place where they were. */
    public void comeBack(AccountId keeper, UUID id) {
        transactions.run(() -> {
            var walkIn = of(keeper, id);
            walkIns.comeBack(id);
            live.changed(walkIn.practitioner().value());
        });
    }

    /** As {@link HoldAtDesk}; refused as CHANGED_MEANWHILE when another desk was faster, or they left. */
    public Held hold(AccountId keeper, UUID id, HoldRequest request) {
        var walkIn = of(keeper, id);
        kept.require(keeper, request.practitioner());
        return holdSlot.hold(request.atDeskOf(keeper), held -> {
            if (!walkIns.take(id, held.id())) throw new Refusal(ProblemType.CHANGED_MEANWHILE);
            live.changed(walkIn.practitioner().value());
        });
    }

    /** The day is over: nobody needs to know who came. */
    public void forget() {
        transactions.run(() -> walkIns.forget(clock.instant()));
    }

    private WalkIn of(AccountId keeper, UUID id) {
        var walkIn = walkIns.find(id, clock.instant()).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        kept.require(keeper, walkIn.practitioner());
        return walkIn;
    }

    private static Instant midnight(Instant now, ZoneId zone) {
        return LocalDate.ofInstant(now, zone).plusDays(1).atStartOfDay(zone).toInstant();
    }
}
