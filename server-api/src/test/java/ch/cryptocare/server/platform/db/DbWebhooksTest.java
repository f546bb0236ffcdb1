package ch.cryptocare.server.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.support.TestDatabase;
import ch.cryptocare.support.TickingClock;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class DbWebhooksTest {
    private static final TestDatabase POSTGRES = TestDatabase.create();

    private final TickingClock clock = new TickingClock("2026-11-21T09:00:00Z");
    private final DbWebhooks webhooks = new DbWebhooks(POSTGRES.database.sql, clock);

    @AfterAll
    static void close() {
        POSTGRES.close();
    }

    @Test
    void aCopyIsKnownForNinetyDaysAndThenForgotten() {
        assertThat(webhooks.accept("zoom", "meeting-ended")).isTrue();
        clock.pass(Duration.ofDays(90));
        webhooks.forgetOld();
        assertThat(webhooks.accept("zoom", "meeting-ended")).isFalse();

        clock.pass(Duration.ofSeconds(1));
        webhooks.forgetOld();
        assertThat(webhooks.accept("zoom", "meeting-ended")).isTrue();
    }
}
