package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.server.auth.Auth;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Live;
import ch.cryptocare.server.platform.Transactions;
import ch.cryptocare.server.scheduling.domain.CancellationTerms;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How an administrator looks after practitioners: publishes them, changes what patients read, says whose calendar it is. */
public final class KeepProfiles {
    private final Transactions transactions;
    private final Profiles profiles;
    private final Practitioners practitioners;
    private final Schedules schedules;
    private final PublishPractice publishPractice;
    private final Auth auth;
    private final AuditLog audit;
    private final Live live;
    private final InstantSource clock;

    public KeepProfiles(
            Transactions transactions,
            Profiles profiles,
            Practitioners practitioners,
            Schedules schedules,
            Auth auth,
            AuditLog audit,
            Live live,
            InstantSource clock) {
        this.transactions = transactions;
        this.profiles = profiles;
        this.practitioners = practitioners;
        this.schedules = schedules;
        this.publishPractice = new PublishPractice(transactions, practitioners, schedules);
        this.auth = auth;
        this.audit = audit;
        this.live = live;
        this.clock = clock;
    }

    public Profile publish(Caller admin, ProfileDraft draft) {
        admin.requireProof(clock.instant());
        var published = draft.as(new PractitionerId(Ids.next(clock)));
        return transactions.in(() -> {
            publishPractice.publish(
                    published,
                    FirstOffer.schedule(published),
                    List.of(FirstOffer.service(new ServiceTypeId(Ids.next(clock)))),
                    CancellationTerms.DEFAULT);
            note(admin, "profile-published", published.id(), Map.of());
            return found(published.id());
        });
    }

    /** Counts as a change of the calendar: a canton has its holidays, and what pages remember of somebody is old. */
    public Profile change(Caller admin, PractitionerId id, ProfileDraft draft) {
        return transactions.in(() -> {
            var offer = schedules.lock(id);
            profiles.change(draft.as(id));
            schedules.touch(offer);
            note(admin, "practitioner-profile-changed", id, Map.of());
            live.changed(id.value());
            return found(id);
        });
    }

    public Profile entrust(Caller admin, PractitionerId id, EmailAddress email) {
        admin.requireProof(clock.instant());
        return transactions.in(() -> {
            schedules.lock(id);
            var owner =
                    auth.with(email, Role.PRACTITIONER).orElseThrow(() -> new Refusal(ProblemType.NOBODY_PRACTISES));
            practitioners.entrust(id, owner);
            note(admin, "calendar-entrusted", id, Map.of("account", owner.toString()));
            return found(id);
        });
    }

    private Profile found(PractitionerId id) {
        return profiles.find(id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    private void note(Caller admin, String action, PractitionerId about, Map<String, String> facts) {
        Optional<AccountId> actor = Optional.of(admin.account());
        audit.note(new AuditLog.Event(actor, action, about.value(), facts));
    }
}
