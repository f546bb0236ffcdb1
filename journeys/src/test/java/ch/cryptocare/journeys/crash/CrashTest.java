package ch.cryptocare.journeys.crash;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.journeys.clients.ClientJournal;
import ch.cryptocare.journeys.clients.SandboxClient;
import ch.cryptocare.journeys.invariants.Reckoning;
import ch.cryptocare.journeys.stack.Stack;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server is killed at random points of book, pay, confirm, meet and mail, while several people book and webhooks go
 * astray. {@code -Dcrash.kills=500} kills more often, {@code -Dcrash.seed} repeats the choices of a run.
 */
class CrashTest {
    private static final int KILLS = Integer.getInteger("crash.kills", 50);
    private static final long SEED = Long.getLong("crash.seed", System.nanoTime());
    private static final int PEOPLE = 8;
    private static final Duration UNTIL_QUIET = Duration.ofMinutes(6);

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final List<String> LEASES = List.of(
            "update messaging.message set due_at = now() where status = 'WAITING' and attempts > 0 and due_at < ?",
            "update telehealth.meeting set busy_until = now() where busy_until < ?");

    private final ClientJournal journal = new ClientJournal();
    private final RandomGenerator random = new SplittableRandom(SEED);
    private @TempDir Path home;
    private Instant lastKill = Instant.now();

    @Test
    void nothingIsLostAndNothingHappensTwiceHoweverOftenTheServerIsKilled() throws InterruptedException, SQLException {
        System.out.println("The server is killed " + KILLS + " times; -Dcrash.seed=" + SEED);
        try (var stack = Stack.start(home, CrashTest::startingFast)) {
            var sandbox = new SandboxClient(stack.sandbox().baseUrl());
            var crowd = Crowd.enters(stack, journal, SEED, PEOPLE);
            for (int kill = 0; kill < KILLS; kill++) {
                Troubles.some(sandbox, random);
                Stage.random(random).await(sandbox, random);
                killAndStartAgain(stack);
            }
            sandbox.mend();
            var booked = crowd.leaves();
            leasesOfTheDeadEnd(stack);

            assertThat(new Reckoning(stack, journal).violations(UNTIL_QUIET))
                    .as("seed %d", SEED)
                    .isEmpty();
            assertThat(booked).as("booked in between").isGreaterThan(KILLS / 2);
            System.out.println(booked + " appointments were booked in spite of it");
        }
    }

    /** It will not live long enough for the second compiler to be of use. */
    private static Map<String, String> startingFast(Map<String, String> environment) {
        environment.put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1");
        return environment;
    }

    /** What a server that is dead had taken in hand is taken over after two minutes: they have passed now. */
    private void leasesOfTheDeadEnd(Stack stack) throws SQLException {
        var postgres = stack.postgres();
        var taken = Timestamp.from(lastKill.plus(LEASE));
        try (var connection = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password())) {
            for (var lease : LEASES)
                try (var end = connection.prepareStatement(lease)) {
                    end.setTimestamp(1, taken);
                    end.executeUpdate();
                }
        }
    }

    private void killAndStartAgain(Stack stack) {
        var from = Instant.now();
        stack.killServer();
        lastKill = Instant.now();
        stack.startServerAgain();
        journal.note(new ClientJournal.Outage(from, Instant.now()));
    }
}
