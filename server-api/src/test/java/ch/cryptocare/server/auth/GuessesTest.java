package ch.cryptocare.server.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Ten thousand guesses from everywhere: few are looked at, and the owner is not kept out. */
class GuessesTest {
    private static final AuthStage STAGE = new AuthStage();
    private static final int GUESSES = 10_000;
    private static final int FEWER = 1_000;

    @AfterAll
    static void close() {
        STAGE.close();
    }

    @Test
    void fewGuessesAreLookedAtAndTheOwnerStillGetsIn() throws Exception {
        var laptop = STAGE.opens("ada@example.ch");
        laptop.post("/api/session/end");
        var looked = guessed("ada@example.ch", GUESSES);
        assertThat(looked).isPositive().isLessThanOrEqualTo(30);

        var elsewhere = STAGE.browser();
        assertThat(elsewhere
                        .post("/api/sessions", "email", "ada@example.ch", "password", AuthStage.PASSWORD)
                        .status())
                .as("on a device that is not known, nobody can be told from the guessers")
                .isEqualTo(429);
        assertThat(laptop.post("/api/sessions", "email", "ada@example.ch", "password", AuthStage.PASSWORD)
                        .status())
                .isEqualTo(200);
        assertThat(guessed("nobody@example.ch", FEWER)).isEqualTo(looked);
    }

    /** @return how many were answered that they are wrong, and not that they are too many */
    private static long guessed(String email, int guesses) throws InterruptedException {
        var tries = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < guesses; i++) {
            var guess = i;
            tries.add(() -> {
                var bot = STAGE.browser();
                bot.network = "10." + guess % 250 + "." + guess / 250 + ".1";
                return bot.post("/api/sessions", "email", email, "password", "guess " + guess)
                        .status();
            });
        }
        try (var threads = Executors.newFixedThreadPool(16)) {
            return threads.invokeAll(tries).stream()
                    .map(Future::resultNow)
                    .peek(status -> assertThat(status).isIn(401, 429))
                    .filter(status -> status == 401)
                    .count();
        }
    }
}
