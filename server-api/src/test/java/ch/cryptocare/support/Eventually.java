package ch.cryptocare.support;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Waits for what comes by itself, no longer than it takes. */
public final class Eventually {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Eventually() {}

    /** Asks again and again until there is an answer. */
    public static <T> T get(String what, Callable<Optional<T>> question) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var answer = question.call();
            if (answer.isPresent()) return answer.get();
            Thread.sleep(PAUSE);
        }
        throw new AssertionError(what + " did not come");
    }
}
