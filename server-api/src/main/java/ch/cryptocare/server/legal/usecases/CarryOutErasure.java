package ch.cryptocare.server.legal.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.server.auth.AccountLetter.Kind;
import ch.cryptocare.server.auth.Auth;
import ch.cryptocare.server.legal.ErasureDue;
import ch.cryptocare.server.legal.domain.Erasure;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.DataSubject;
import ch.cryptocare.server.platform.PersonalRecords;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Forgets people, all at once or not at all. What was booked since it was asked for is lived through first. Each is
 * noted outside the database too: a backup from before would bring them back, and is told so when it is next started.
 */
public final class CarryOutErasure {
    private static final System.Logger LOG = System.getLogger(CarryOutErasure.class.getName());

    private final Transactions transactions;
    private final Erasures erasures;
    private final PlanErasure plan;
    private final Subjects subjects;
    private final List<PersonalRecords> records;
    private final Receipts receipts;
    private final ErasureJournal journal;
    private final Auth auth;
    private final AuditLog audit;
    private final InstantSource clock;

    public CarryOutErasure(
            Transactions transactions,
            Erasures erasures,
            PlanErasure plan,
            Subjects subjects,
            List<PersonalRecords> records,
            Receipts receipts,
            ErasureJournal journal,
            Auth auth,
            AuditLog audit,
            InstantSource clock) {
        this.transactions = transactions;
        this.erasures = erasures;
        this.plan = plan;
        this.subjects = subjects;
        this.records = records;
        this.receipts = receipts;
        this.journal = journal;
        this.auth = auth;
        this.audit = audit;
        this.clock = clock;
    }

    /** All whose time has come. One that has to wait, or that fails, keeps no other waiting. */
    public void eraseDue() {
        var failures = new ArrayList<RuntimeException>();
        for (var id : erasures.due(clock.instant())) {
            try {
                erase(new ErasureDue(id));
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) throw failures.getFirst();
    }

    public void erase(ErasureDue due) {
        transactions
                .in(() -> erasures.lock(due.erasureId())
                        .filter(erasure -> erasure.isDue(clock.instant()))
                        .filter(this::erase))
                .ifPresent(done -> journal.add(done.account()));
    }

    private boolean erase(Erasure erasure) {
        var subject = subjects.of(erasure.account());
        if (subject.isEmpty()) {
            erasures.finish(erasure.id(), List.of(), clock.instant());
            return true;
        }
        var planned = plan.of(subject.get());
        if (!planned.isFree(erasure.waivesRefunds()) || !isSettled(subject.get())) return false;
        var owner = auth.owner(erasure.account()).orElseThrow();
        forget(subject.get(), erasure.id());
        erasures.finish(erasure.id(), planned.holdings(), clock.instant());
        auth.tell(owner, Kind.ERASED, Optional.of(receipts.of(erasure)));
        return true;
    }

    private boolean isSettled(DataSubject subject) {
        return records.stream().allMatch(module -> module.isSettled(subject));
    }

    private void forget(DataSubject subject, UUID erasure) {
        records.forEach(module -> module.erase(subject));
        audit.note(new AuditLog.Event(
                Optional.of(subject.account()),
                "account-erased",
                subject.account().value(),
                Map.of("erasure", erasure.toString())));
    }

    /** Whoever was erased, and is there: forgotten again. To be called before anybody is let in. */
    public void eraseAgain() {
        var noted = new HashSet<>(journal.accounts());
        for (var account : erasures.doneAccounts()) if (noted.add(account)) journal.add(account);
        noted.forEach(this::eraseAgain);
    }

    private void eraseAgain(AccountId account) {
        transactions.run(() -> subjects.of(account).ifPresent(subject -> {
            forget(subject, account.value());
            LOG.log(System.Logger.Level.WARNING, "account {0} was erased before, and is erased again", account);
        }));
    }
}
