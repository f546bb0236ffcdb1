package ch.cryptocare.journeys.crash;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.journeys.clients.ClientJournal;
import ch.cryptocare.journeys.clients.SandboxClient;
import ch.cryptocare.journeys.invariants.Reckoning;
import ch.cryptocare.journeys.stack.Stack;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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

    private final ClientJournal journal = new ClientJournal();
    private final RandomGenerator random = new SplittableRandom(SEED);
    private @TempDir Path home;

    @Test
    void nothingIsLostAndNothingHappensTwiceHoweverOftenTheServerIsKilled() throws InterruptedException {
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

    private void killAndStartAgain(Stack stack) {
        var from = Instant.now();
        stack.killServer();
        stack.startServerAgain();
        journal.note(new ClientJournal.Outage(from, Instant.now()));
    }
}
