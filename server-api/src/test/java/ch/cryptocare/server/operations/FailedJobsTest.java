package ch.cryptocare.server.operations;

import static ch.cryptocare.server.tables.platform.Tables.SCHEDULED_TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.operations.db.JooqFailedJobs;
import ch.cryptocare.server.operations.usecases.FailedJob;
import ch.cryptocare.server.operations.usecases.FailedJobs;
import ch.cryptocare.server.operations.usecases.RetryJob;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.db.DbAuditLog;
import ch.cryptocare.server.platform.jobs.DbJobs;
import ch.cryptocare.server.platform.jobs.Deliveries;
import ch.cryptocare.support.Eventually;
import ch.cryptocare.support.PlainSealer;
import ch.cryptocare.support.TestDatabase;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Letters are brought; now and then the street is closed. Greta administers. */
class FailedJobsTest {
    private static final UUID GRETA = new UUID(9, 1);

    private final InstantSource clock = InstantSource.system();
    private final TestDatabase test = TestDatabase.create();
    private final Deliveries deliveries = new Deliveries(test.database, clock);
    private final JooqFailedJobs failed = new JooqFailedJobs(test.database.sql, deliveries::names);
    private final RetryJob retry =
            new RetryJob(test.database, failed, new DbAuditLog(test.database, new PlainSealer(), clock), clock);
    private final AtomicBoolean streetClosed = new AtomicBoolean(true);

    private record LetterWritten(String to) {}

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void whatFailedIsSeenWithItsReasonAndIsDoneWhenSomebodyTriesItAgain() throws Exception {
        deliveries.on(LetterWritten.class, "postman", _ -> {
            if (streetClosed.get()) throw new Refusal(ProblemType.NOT_FOUND);
        });
        try (var jobs = new DbJobs()) {
            jobs.start(test.database, deliveries);
            test.database.run(() -> deliveries.publish(new LetterWritten("Ben, ben@example.ch")));

            var seen = Eventually.get(
                    "the failure", () -> only().filter(job -> job.kind().isPresent()));
            assertThat(seen.name()).isEqualTo("LetterWritten -> postman");
            assertThat(seen.kind()).contains("REFUSED");
            assertThat(seen.known()).isTrue();
            assertThat(seen.since()).isBefore(clock.instant());
            assertThat(seen.toString()).doesNotContain("Ben");

            fails(20, Duration.ofHours(3));
            streetClosed.set(false);
            retry.retry(greta(), seen.id());
            Eventually.get("the delivery", () -> Optional.of(true).filter(_ -> waiting() == 0));
        }
        assertThat(only()).isEmpty();
        assertThat(test.database.sql.fetchValue(
                        "select action || ' ' || (facts ->> 'name') from platform.audit_event where actor = '" + GRETA
                                + "'"))
                .isEqualTo("job-retried LetterWritten -> postman");
    }

    @Test
    void itNeverStopsByItselfHoweverOftenItFailed() throws Exception {
        deliveries.on(LetterWritten.class, "postman", _ -> {
            throw new IllegalStateException("the street is closed");
        });
        test.database.run(() -> deliveries.publish(new LetterWritten("Ben")));
        fails(1_000, Duration.ofSeconds(-1));
        try (var jobs = new DbJobs()) {
            jobs.start(test.database, deliveries);
            var seen = Eventually.get(
                    "the next failure",
                    () -> only().filter(job -> job.tries() > 1_000 && job.kind().isPresent()));
            assertThat(seen.kind()).contains("FAULT");
            assertThat(seen.nextTryAt())
                    .isBetween(clock.instant(), clock.instant().plus(Duration.ofMinutes(6)));
        }
    }

    @Test
    void whatNoServerTakesUpAnyMoreIsKeptAndSeen() throws Exception {
        test.database.sql.execute("""
                insert into platform.scheduled_task (task_name, task_instance, execution_time, picked, version)
                values ('LetterWritten -> forgotten', 'one', now() - interval '40 days', false, 1)""");
        deliveries.on(LetterWritten.class, "postman", _ -> {});
        try (var jobs = new DbJobs()) {
            jobs.start(test.database, deliveries);
            test.database.run(() -> deliveries.publish(new LetterWritten("Ben")));
            Eventually.get("the delivery", () -> Optional.of(true).filter(_ -> waiting() == 1));
        }
        assertThat(only()).hasValueSatisfying(job -> {
            assertThat(job.known()).isFalse();
            assertThat(job.tries()).isZero();
        });
    }

    @Test
    void whatWasDoneMeanwhileCannotBeTriedAgain() {
        assertThatThrownBy(() -> retry.retry(greta(), UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type).isEqualTo(ProblemType.NOT_FOUND));
    }

    @Test
    void pagesGoOnWhereTheLastEnded() {
        for (int i = 0; i < 5; i++)
            test.database.sql.execute(
                    "insert into platform.scheduled_task (task_name, task_instance, execution_time, picked, version,"
                            + " consecutive_failures, failing_since) values ('x', '" + i
                            + "', now(), false, 1, 1, '2026-11-2" + (i / 2) + "T10:00:00Z')");
        var now = clock.instant();
        var first = failed.list(Optional.empty(), 2, now);
        var second = failed.list(Optional.of(position(first.getLast())), 2, now);
        var third = failed.list(Optional.of(position(second.getLast())), 2, now);
        assertThat(third).hasSize(1);
        assertThat(Set.of(
                        first.get(0).id(),
                        first.get(1).id(),
                        second.get(0).id(),
                        second.get(1).id(),
                        third.get(0).id()))
                .hasSize(5);
    }

    private static FailedJobs.Position position(FailedJob job) {
        return new FailedJobs.Position(job.since(), job.id());
    }

    private Optional<FailedJob> only() {
        return failed.list(Optional.empty(), 9, clock.instant()).stream().findFirst();
    }

    /** As if it had failed that often, and were tried again that much later. */
    private void fails(int times, Duration later) {
        test.database
                .sql
                .update(SCHEDULED_TASK)
                .set(SCHEDULED_TASK.CONSECUTIVE_FAILURES, times)
                .set(SCHEDULED_TASK.EXECUTION_TIME, clock.instant().plus(later))
                .set(SCHEDULED_TASK.VERSION, SCHEDULED_TASK.VERSION.plus(1))
                .where(SCHEDULED_TASK.PICKED.isFalse())
                .execute();
    }

    private int waiting() {
        return test.database.sql.fetchCount(SCHEDULED_TASK);
    }

    private Caller greta() {
        return new Caller(new AccountId(GRETA), GRETA, Set.of(Role.ADMIN), true, clock.instant());
    }
}
