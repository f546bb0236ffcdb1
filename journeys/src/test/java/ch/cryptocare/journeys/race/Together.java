package ch.cryptocare.journeys.race;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Everybody at once. */
final class Together {
    private Together() {}

    static <T> List<T> all(Collection<? extends Callable<T>> deeds) throws InterruptedException {
        var start = new CyclicBarrier(deeds.size());
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var begun = new ArrayList<Future<T>>();
            for (var deed : deeds)
                begun.add(people.submit(() -> {
                    start.await();
                    return deed.call();
                }));
            var results = new ArrayList<T>();
            for (var future : begun) results.add(future.get());
            return results;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
