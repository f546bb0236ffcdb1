package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Live;
import ch.cryptocare.server.platform.Transactions;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Changes of one calendar come one after the other, and its bookings wait meanwhile; whoever watches it is told. */
public final class CalendarChanges {
    private final Transactions transactions;
    private final KeptCalendars kept;
    private final Schedules schedules;
    private final AuditLog audit;
    private final Live live;

    public CalendarChanges(
            Transactions transactions, KeptCalendars kept, Schedules schedules, AuditLog audit, Live live) {
        this.transactions = transactions;
        this.kept = kept;
        this.schedules = schedules;
        this.audit = audit;
        this.live = live;
    }

    /** @param change saves what it makes of the offer, which nobody changes meanwhile */
    ChangedAvailability by(
            AccountId keeper, PractitionerId practitioner, String action, Function<Offer, ChangedAvailability> change) {
        return transactions.in(() -> {
            kept.require(keeper, practitioner);
            var changed = change.apply(schedules.lock(practitioner));
            audit.note(new AuditLog.Event(Optional.of(keeper), action, practitioner.value(), Map.of()));
            live.changed(practitioner.value());
            return changed;
        });
    }

    /** As {@link #by}, of what somebody saw: refused when it has changed since. */
    ChangedAvailability by(
            AccountId keeper,
            PractitionerId practitioner,
            long seen,
            String action,
            Function<Offer, ChangedAvailability> change) {
        return by(keeper, practitioner, action, offer -> {
            if (offer.rulesRevision() != seen)
                throw new Refusal(ProblemType.CHANGED_MEANWHILE, Map.of("revision", offer.rulesRevision()));
            return change.apply(offer);
        });
    }
}
