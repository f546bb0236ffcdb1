package ch.cryptocare.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.server.legal.usecases.ForgetOld;
import ch.cryptocare.server.platform.PersonalRecords;
import ch.cryptocare.server.scheduling.db.JooqPersonalRecords;
import ch.cryptocare.support.Eventually;
import ch.cryptocare.support.PlainSealer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is kept longer than it is needed. */
class RetentionTest {
    private static final String EMAIL = "ben.wavre@example.ch";

    private @TempDir Path folder;
    private House house;

    @BeforeEach
    void open() {
        house = new House(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whoCameIsKnownForTwoYearsAndThatSomebodyPaidForTen() throws Exception {
        house.books("Ben Wavre", EMAIL, 20);
        Eventually.get(
                "the confirmation",
                () -> Optional.of(house.everything().getOrDefault("messaging.message", ""))
                        .filter(messages -> messages.contains("SENT")));
        passing(Duration.ofDays(700));
        assertThat(house.everything().get("scheduling.appointment")).contains(EMAIL);

        passing(Duration.ofDays(800));
        var everything = house.everything();
        assertThat(everything.toString()).doesNotContain(EMAIL, "Ben Wavre");
        assertThat(everything.get("scheduling.appointment")).contains("erased ");
        assertThat(everything.get("payments.invoice")).isNotEmpty();
        assertThat(everything.get("telehealth.meeting")).isEmpty();
        assertThat(everything.get("messaging.message")).isEmpty();

        passing(Duration.ofDays(3_600));
        assertThat(house.everything().get("payments.invoice")).isNotEmpty();
        passing(Duration.ofDays(4_300));
        assertThat(house.everything().get("payments.invoice")).isEmpty();
        assertThat(house.everything().get("scheduling.appointment")).isEmpty();
    }

    @Test
    void whoHeldASlotAndDidNotPayIsForgottenAfterAMonth() throws Exception {
        house.holds("Ben Wavre", EMAIL, 20);
        var sql = house.test.database.sql;
        sql.execute("update scheduling.appointment set status = 'EXPIRED'");
        passing(Duration.ofDays(20));
        assertThat(house.everything().get("scheduling.appointment")).contains(EMAIL);
        passing(Duration.ofDays(40));
        assertThat(house.everything().toString()).doesNotContain(EMAIL);
    }

    /** What the daily job does, when so much time has passed. */
    private void passing(Duration time) {
        var then = Instant.now().plus(time);
        var database = house.test.database;
        List<PersonalRecords> records = List.of(
                new JooqPersonalRecords(database.sql, new PlainSealer(), () -> then),
                new ch.cryptocare.server.payments.db.JooqPersonalRecords(database.sql, new PlainSealer()),
                new ch.cryptocare.server.telehealth.db.JooqPersonalRecords(database.sql, () -> then),
                new ch.cryptocare.server.messaging.db.JooqPersonalRecords(
                        database.sql, new ch.cryptocare.server.messaging.usecases.Persons(new PlainSealer())));
        new ForgetOld(database, records, () -> then).forget();
    }
}
