package ch.cryptocare.journeys.stack;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for a condition, for so long at most. */
public final class Until {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private Until() {}

    /** @param what completes the sentence "in time, this did not happen: ..." */
    public static void holds(String what, Duration patience, BooleanSupplier condition) {
        if (!held(patience, BETWEEN_LOOKS, condition))
            throw new IllegalStateException("within " + patience.toSeconds() + " s, this did not happen: " + what);
    }

    public static boolean held(Duration patience, Duration betweenLooks, BooleanSupplier condition) {
        var end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) return false;
            LockSupport.parkNanos(betweenLooks.toNanos());
        }
        return true;
    }

    /** The first answer there is. */
    public static <T> Optional<T> answered(Duration patience, Duration betweenLooks, Supplier<Optional<T>> question) {
        var end = System.nanoTime() + patience.toNanos();
        while (true) {
            var answer = question.get();
            if (answer.isPresent() || System.nanoTime() > end) return answer;
            LockSupport.parkNanos(betweenLooks.toNanos());
        }
    }
}
