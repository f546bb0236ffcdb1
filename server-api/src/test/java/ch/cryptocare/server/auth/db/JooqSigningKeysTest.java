package ch.cryptocare.server.auth.db;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.support.PlainSealer;
import ch.cryptocare.support.TestDatabase;
import ch.cryptocare.support.TickingClock;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JooqSigningKeysTest {
    private static final TestDatabase DATABASE = TestDatabase.create();

    private final TickingClock clock = new TickingClock("2026-11-22T09:00:00.123456789Z");
    private final JooqSigningKeys here = server();
    private final JooqSigningKeys there = server();

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @BeforeEach
    void begin() {
        DATABASE.database.sql.execute("truncate auth.signing_key");
        here.rotate();
    }

    private JooqSigningKeys server() {
        return new JooqSigningKeys(DATABASE.database, new PlainSealer(), clock);
    }

    @Test
    void allServersSignWithTheSameKeyAndMakingKeysTwiceMakesOne() {
        there.rotate();
        assertThat(there.signing(clock.instant()).id())
                .isEqualTo(here.signing(clock.instant()).id());
        assertThat(keys()).isEqualTo(1);
    }

    @Test
    void theNextKeyIsKnownEverywhereBeforeItSignsAndTheLastIsBelievedUntilItsTokensEnd() {
        var first = here.signing(clock.instant()).id();
        assertThat(there.believed(first, clock.instant())).isPresent();
        clock.pass(Duration.ofDays(29).plusHours(1));
        here.rotate();
        assertThat(keys()).isEqualTo(2);
        assertThat(here.signing(clock.instant()).id()).isEqualTo(first);

        clock.pass(Duration.ofHours(23));
        var second = there.signing(clock.instant()).id();
        assertThat(second).isNotEqualTo(first);
        assertThat(here.believed(second, clock.instant())).isPresent();
        assertThat(here.believed(first, clock.instant())).isPresent();
        clock.pass(Duration.ofMinutes(15));
        assertThat(here.believed(first, clock.instant())).isEmpty();
    }

    @Test
    void aKeyThatIsWithdrawnIsNotBelievedForLong() {
        var stolen = here.signing(clock.instant()).id();
        DATABASE.database.sql.execute("truncate auth.signing_key");
        there.rotate();
        clock.pass(Duration.ofMinutes(5));
        assertThat(here.believed(stolen, clock.instant())).isEmpty();
        assertThat(here.signing(clock.instant()).id()).isNotEqualTo(stolen);
    }

    private static int keys() {
        return DATABASE.database.sql.fetchCount(ch.cryptocare.server.tables.auth.Tables.SIGNING_KEY);
    }
}
