package ch.cryptocare.server.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.server.auth.FakeAuth;
import ch.cryptocare.server.legal.db.JooqErasures;
import ch.cryptocare.server.legal.domain.Erasure;
import ch.cryptocare.server.legal.usecases.CarryOutErasure;
import ch.cryptocare.server.legal.usecases.ErasureJournal;
import ch.cryptocare.server.legal.usecases.PlanErasure;
import ch.cryptocare.server.legal.usecases.Receipts;
import ch.cryptocare.server.legal.usecases.Subjects;
import ch.cryptocare.server.platform.DataSubject;
import ch.cryptocare.server.platform.PersonalRecords;
import ch.cryptocare.server.platform.db.DbAuditLog;
import ch.cryptocare.server.scheduling.FakeScheduling;
import ch.cryptocare.server.scheduling.usecases.FakePayments;
import ch.cryptocare.support.PlainSealer;
import ch.cryptocare.support.TestDatabase;
import ch.cryptocare.support.TickingClock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The job that erases whom it is time to erase: what holds one up is no business of the others. */
class DueErasuresTest {
    private static final int MANY = 30;

    private final TickingClock clock = new TickingClock("2026-11-22T09:00:00Z");
    private final TestDatabase test = TestDatabase.create();
    private final FakeAuth auth = new FakeAuth();
    private final JooqErasures erasures = new JooqErasures(test.database.sql);
    private final Files files = new Files();
    private final Journal journal = new Journal();
    private final CarryOutErasure carryOutErasure = carryOutErasure();

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void manyWhoHaveToWaitKeepNobodyElseWaiting() {
        for (int i = 0; i < MANY; i++) files.awaited.add(asks());
        clock.pass(Duration.ofMinutes(1));
        var ben = asks();
        clock.pass(Erasure.TIME_TO_THINK);
        carryOutErasure.eraseDue();
        assertThat(files.erased).containsExactly(ben);
    }

    @Test
    void oneWhoseDataCannotBeErasedKeepsNobodyElseWaitingAndIsHeardOf() {
        var broken = asks();
        clock.pass(Duration.ofMinutes(1));
        var ben = asks();
        files.broken.add(broken);
        clock.pass(Erasure.TIME_TO_THINK);
        assertThatThrownBy(carryOutErasure::eraseDue).hasMessage("cannot be erased");
        assertThat(files.erased).containsExactly(ben);
        assertThat(erasures.waitingOf(broken)).isPresent();
    }

    @Test
    void whatIsUnderWayEndsFirst() {
        var ben = asks();
        files.underWay.add(ben);
        clock.pass(Erasure.TIME_TO_THINK);
        carryOutErasure.eraseDue();
        assertThat(files.erased).isEmpty();
        files.underWay.clear();
        carryOutErasure.eraseDue();
        assertThat(files.erased).containsExactly(ben);
    }

    /** It grows for as long as the product lives. */
    @Test
    void theJournalIsNotReadOnceForEachWhoIsInIt() {
        for (int i = 0; i < MANY; i++) asks();
        clock.pass(Erasure.TIME_TO_THINK);
        while (files.erased.size() < MANY) carryOutErasure.eraseDue();
        journal.accounts.clear();
        journal.read = 0;
        carryOutErasure.eraseAgain();
        assertThat(journal.accounts).hasSize(MANY);
        assertThat(journal.read).isLessThan(3);
    }

    private AccountId asks() {
        var account = new AccountId(UUID.randomUUID());
        auth.addresses.put(account, new EmailAddress(account + "@example.ch"));
        erasures.add(Erasure.asked(Ids.next(clock), account, clock.instant(), false, false));
        return account;
    }

    private CarryOutErasure carryOutErasure() {
        var subjects = new Subjects(auth, new FakeScheduling());
        List<PersonalRecords> records = List.of(files);
        return new CarryOutErasure(
                test.database,
                erasures,
                new PlanErasure(test.database, subjects, records, new FakePayments()),
                subjects,
                records,
                new Receipts(erasures, new PlainSealer()),
                journal,
                auth,
                new DbAuditLog(test.database, new PlainSealer(), clock),
                clock);
    }

    /** What some module keeps. */
    private static final class Files implements PersonalRecords {
        final Set<AccountId> awaited = new HashSet<>();
        final Set<AccountId> broken = new HashSet<>();
        final Set<AccountId> underWay = new HashSet<>();
        final Set<AccountId> erased = new HashSet<>();

        @Override
        public List<Section> tell(DataSubject subject) {
            return List.of();
        }

        @Override
        public List<Holding> holdings(DataSubject subject) {
            return List.of();
        }

        @Override
        public Set<Obstacle> obstacles(DataSubject subject) {
            return awaited.contains(subject.account()) ? Set.of(Obstacle.UPCOMING_APPOINTMENT) : Set.of();
        }

        @Override
        public boolean isSettled(DataSubject subject) {
            return !underWay.contains(subject.account());
        }

        @Override
        public void erase(DataSubject subject) {
            if (broken.contains(subject.account())) throw new IllegalStateException("cannot be erased");
            erased.add(subject.account());
        }
    }

    private static final class Journal implements ErasureJournal {
        final Set<AccountId> accounts = new HashSet<>();
        int read;

        @Override
        public void add(AccountId account) {
            accounts.add(account);
        }

        @Override
        public Set<AccountId> accounts() {
            read++;
            return Set.copyOf(accounts);
        }
    }
}
