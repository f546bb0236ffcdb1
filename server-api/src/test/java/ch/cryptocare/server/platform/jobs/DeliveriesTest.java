package ch.cryptocare.server.platform.jobs;

import static ch.cryptocare.server.tables.platform.Tables.SCHEDULED_TASK;
import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.server.platform.Busy;
import ch.cryptocare.support.TestDatabase;
import java.time.InstantSource;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class DeliveriesTest {
    private static final int PATIENCE_SECONDS = 30;

    record DoorOpened(String who) {}

    private static final class Engaged extends Busy {
        Engaged() {
            super("somebody is at the door");
        }
    }

    @Test
    void whoFindsSomebodyElseBusyComesAgainSoonAndHasNotFailed() throws InterruptedException {
        var failuresAtEachCall = new LinkedBlockingQueue<Integer>();
        try (var test = TestDatabase.create();
                var jobs = new DbJobs()) {
            var deliveries = new Deliveries(test.database, InstantSource.system());
            deliveries.on(DoorOpened.class, "porter", opened -> {
                failuresAtEachCall.add(failures(test));
                if (failuresAtEachCall.size() < 3) throw new Engaged();
            });
            jobs.start(test.database, deliveries);

            test.database.run(() -> deliveries.publish(new DoorOpened("Ada")));

            var last = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (waiting(test) > 0 && System.nanoTime() < last) LockSupport.parkNanos(20_000_000);
        }
        assertThat(failuresAtEachCall).containsExactly(0, 0, 0);
    }

    private static int failures(TestDatabase test) {
        var failures = test.database
                .sql
                .select(SCHEDULED_TASK.CONSECUTIVE_FAILURES)
                .from(SCHEDULED_TASK)
                .where(SCHEDULED_TASK.TASK_NAME.startsWith("DoorOpened"))
                .fetchOne(SCHEDULED_TASK.CONSECUTIVE_FAILURES);
        return failures == null ? 0 : failures;
    }

    private static int waiting(TestDatabase test) {
        return test.database.sql.fetchCount(SCHEDULED_TASK, SCHEDULED_TASK.TASK_NAME.startsWith("DoorOpened"));
    }
}
