package ch.cryptocare.server.legal.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.server.auth.AccountLetter.Kind;
import ch.cryptocare.server.auth.Auth;
import ch.cryptocare.server.legal.ErasureDue;
import ch.cryptocare.server.legal.domain.Erasure;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Events;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.Optional;

/** Somebody wants to be forgotten, or not any more. Whoever owns the address hears of both. */
public final class AskForErasure {
    private final Transactions transactions;
    private final Erasures erasures;
    private final PlanErasure plan;
    private final Receipts receipts;
    private final Auth auth;
    private final AuditLog audit;
    private final Events events;
    private final InstantSource clock;

    public AskForErasure(
            Transactions transactions,
            Erasures erasures,
            PlanErasure plan,
            Receipts receipts,
            Auth auth,
            AuditLog audit,
            Events events,
            InstantSource clock) {
        this.transactions = transactions;
        this.erasures = erasures;
        this.plan = plan;
        this.receipts = receipts;
        this.auth = auth;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @param atOnce without time to think again */
    public Erasure ask(Caller caller, boolean atOnce, boolean waivesRefunds) {
        var now = clock.instant();
        caller.requireProof(now);
        var erasure = Erasure.asked(Ids.next(clock), caller.account(), now, atOnce, waivesRefunds);
        transactions.run(() -> {
            plan.of(caller.account()).requireFree(waivesRefunds);
            erasures.add(erasure);
            audit.noteOwn(caller.account(), "erasure-asked");
            if (atOnce) events.publish(new ErasureDue(erasure.id()));
            else tell(erasure, Kind.ERASURE_ASKED);
        });
        return erasure;
    }

    /** @throws Refusal NOT_FOUND when none waits any more */
    public Erasure stop(Caller caller) {
        return transactions.in(() -> {
            var waiting = erasures.waitingOf(caller.account())
                    .flatMap(found -> erasures.lock(found.id()))
                    .filter(Erasure::isWaiting)
                    .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
            erasures.stop(waiting.id(), clock.instant());
            audit.noteOwn(caller.account(), "erasure-stopped");
            tell(waiting, Kind.ERASURE_STOPPED);
            return erasures.find(waiting.id()).orElseThrow();
        });
    }

    private void tell(Erasure erasure, Kind kind) {
        var owner = auth.owner(erasure.account()).orElseThrow();
        auth.tell(owner, kind, Optional.of(receipts.of(erasure)));
    }
}
