package ch.cryptocare.journeys.crash;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.journeys.clients.SandboxClient;
import ch.cryptocare.journeys.learning.PlantedCourse;
import ch.cryptocare.journeys.rights.Person;
import ch.cryptocare.journeys.rights.PlantedQuiz;
import ch.cryptocare.journeys.stack.Stack;
import ch.cryptocare.server.learning.domain.quiz.Question;
import ch.cryptocare.server.learning.domain.quiz.Task;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server is killed while Ben answers a quiz. {@code -Dattempt.kills=50} kills more often, {@code -Dcrash.seed} repeats
 * the choices of a run.
 */
class AttemptCrashTest {
    private static final int KILLS = Integer.getInteger("attempt.kills", 2);
    private static final int QUESTIONS = 12;
    private static final int MOST_BEFORE_A_KILL = 80;
    private static final int RIGHT = 7;
    private static final long SEED = Long.getLong("crash.seed", System.nanoTime());

    private final RandomGenerator random = new SplittableRandom(SEED);
    private @TempDir Path home;

    @Test
    void whatWasConfirmedIsThereAndTheAttemptGoesOn() throws Exception {
        System.out.println("The server is killed " + KILLS + " times; -Dcrash.seed=" + SEED);
        try (var stack = Stack.start(home, AttemptCrashTest::startingFast)) {
            var ben = ben(stack);
            var course = examOf(ben, stack);
            var examinee = Examinee.begins(ben, course);
            for (int kill = 0; kill < KILLS; kill++) {
                killWhileAnswering(stack, examinee);
                stack.startServerAgain();
                examinee.findsTheAttemptAsItWas(course);
            }
            examinee.answersEach(RIGHT);
            var result = examinee.submits();

            assertThat(result.at("/result/passed").asBoolean()).as("%s", result).isTrue();
            System.out.println(examinee.answered() + " answers were given in spite of it");
        }
    }

    /** It will not live long enough for the second compiler to be of use. */
    private static Map<String, String> startingFast(Map<String, String> environment) {
        environment.put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1");
        return environment;
    }

    private static Person ben(Stack stack) throws Exception {
        for (var person : new SandboxClient(stack.sandbox().baseUrl()).get("/sandbox/people"))
            if (person.path("role").asText().equals("patient")) return new Person(stack.url()).signedIn(person);
        throw new AssertionError("nobody of the demo is a patient");
    }

    private static String examOf(Person ben, Stack stack) throws Exception {
        var account = ben.call("GET", "/api/session").body().at("/account/id").asText();
        var questions = IntStream.range(0, QUESTIONS)
                .mapToObj(i -> PlantedCourse.question(
                        "number-" + i, new Task.Numeric(BigDecimal.valueOf(RIGHT), BigDecimal.ZERO, "mg")))
                .toArray(Question[]::new);
        return new PlantedQuiz(stack.postgres())
                .followedBy(new AccountId(UUID.fromString(account)), questions)
                .toString();
    }

    private void killWhileAnswering(Stack stack, Examinee examinee) throws Exception {
        var enough = new CountDownLatch(1 + random.nextInt(MOST_BEFORE_A_KILL));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answering = threads.submit(() -> {
                examinee.answersUntilNobodyListens(enough);
                return examinee;
            });
            assertThat(enough.await(1, TimeUnit.MINUTES)).as("answers come in").isTrue();
            LockSupport.parkNanos(random.nextInt(5_000_000));
            stack.killServer();
            answering.get();
        }
    }
}
