package ch.cryptocare.server.legal.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.server.legal.domain.ActivityText;
import ch.cryptocare.server.legal.domain.ProcessingActivity;
import ch.cryptocare.server.legal.domain.ProcessingActivity.Change;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Keeps the register true. Nothing is ever overwritten: each change is a revision, made from the one before. */
public final class KeepRegister {
    private final Transactions transactions;
    private final AuditLog audit;
    private final Activities activities;
    private final InstantSource clock;

    public KeepRegister(Transactions transactions, AuditLog audit, Activities activities, InstantSource clock) {
        this.transactions = transactions;
        this.audit = audit;
        this.activities = activities;
        this.clock = clock;
    }

    public ProcessingActivity add(Caller caller, int position, ActivityText fr, ActivityText en) {
        var change = change(caller);
        var by = Optional.of(change.by());
        var activity = new ProcessingActivity(Ids.next(clock), 1, position, false, fr, en, change.at(), by);
        return transactions.in(() -> kept(caller, activity, "register-entered"));
    }

    /** Also brings back what was retired. */
    public ProcessingActivity revise(Caller caller, UUID id, int from, int position, ActivityText fr, ActivityText en) {
        return next(caller, id, "register-changed", present -> present.revised(from, position, fr, en, change(caller)));
    }

    public ProcessingActivity retire(Caller caller, UUID id, int from) {
        return next(caller, id, "register-retired", present -> present.retired(from, change(caller)));
    }

    private ProcessingActivity next(Caller caller, UUID id, String action, UnaryOperator<ProcessingActivity> change) {
        return transactions.in(() -> {
            var present = activities.find(id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
            return kept(caller, change.apply(present), action);
        });
    }

    private ProcessingActivity kept(Caller caller, ProcessingActivity activity, String action) {
        activities.add(activity);
        var facts = Map.of("revision", String.valueOf(activity.revision()));
        audit.note(new AuditLog.Event(Optional.of(caller.account()), action, activity.id(), facts));
        return activity;
    }

    private Change change(Caller caller) {
        return new Change(caller.account(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
