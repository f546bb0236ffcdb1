package ch.cryptocare.server.platform;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** Does the same with many things, a few at once, each on a thread and outside the transaction of its own. */
public final class Concurrently {
    private Concurrently() {}

    /** Returns when all is done. The work must not throw: what fails is its own business, not its neighbours'. */
    public static <T> void each(List<T> things, int atOnce, Consumer<T> work) {
        var places = new Semaphore(atOnce);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var thing : things) {
                places.acquireUninterruptibly();
                threads.execute(() -> {
                    try {
                        work.accept(thing);
                    } finally {
                        places.release();
                    }
                });
            }
        }
    }
}
