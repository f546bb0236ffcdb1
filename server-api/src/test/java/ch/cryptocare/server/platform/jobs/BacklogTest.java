package ch.cryptocare.server.platform.jobs;

import static ch.cryptocare.server.tables.platform.Tables.SCHEDULED_TASK;
import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.support.TestDatabase;
import ch.cryptocare.support.TickingClock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BacklogTest {
    private final TestDatabase test = TestDatabase.create();
    private final TickingClock clock = new TickingClock("2026-11-23T08:00:00Z");
    private final Deliveries deliveries = new Deliveries(test.database, clock);
    private final Backlog backlog = new Backlog(test.database, clock);

    private record Happened(String to) {}

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void nothingWaitsWhereNothingHappened() {
        assertThat(backlog.oldestSeconds()).isZero();
        assertThat(backlog.failing()).isZero();
    }

    @Test
    void whatIsNotDeliveredGrowsOlder() {
        deliveries.on(Happened.class, "tells", happened -> {});
        deliveries.publish(new Happened("Ben"));
        clock.pass(Duration.ofSeconds(90));
        deliveries.publish(new Happened("Cleo"));
        assertThat(backlog.oldestSeconds()).isEqualTo(90);
        assertThat(backlog.failing()).isZero();
    }

    @Test
    void whatFailedIsCountedWhileItWaitsForItsNextTry() {
        deliveries.on(Happened.class, "tells", happened -> {});
        deliveries.publish(new Happened("Ben"));
        test.database
                .sql
                .update(SCHEDULED_TASK)
                .set(SCHEDULED_TASK.CONSECUTIVE_FAILURES, 3)
                .set(SCHEDULED_TASK.EXECUTION_TIME, clock.instant().plusSeconds(300))
                .execute();
        assertThat(backlog.oldestSeconds()).isZero();
        assertThat(backlog.failing()).isEqualTo(1);
    }

    @Test
    void theDatabaseIsNotAskedForEachQuestion() {
        assertThat(backlog.failing()).isZero();
        test.close();
        assertThat(backlog.failing()).isZero();
        clock.pass(Duration.ofMinutes(1));
        assertThat(backlog.failing()).isNaN();
    }
}
