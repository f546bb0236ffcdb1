package ch.cryptocare.server.platform.live;

import ch.cryptocare.server.platform.Live;
import ch.cryptocare.server.platform.db.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells watchers that a thing changed: those at this server at once, those at other servers by NOTIFY. Notices are sent
 * after the commit and in bundles, because PostgreSQL lets only one transaction with a NOTIFY commit at a time. A
 * notice may be lost in a crash: a watcher looks again at every heartbeat.
 */
public final class LiveUpdates implements Live, AutoCloseable {
    private static final int BUNDLE = 150;
    private static final int WAITING = 10_000;

    private final Database database;
    private final Map<UUID, Set<Watch>> watches = new ConcurrentHashMap<>();
    private final BlockingQueue<UUID> toTell = new LinkedBlockingQueue<>(WAITING);
    private final Notices notices;
    private final Thread sender;
    private volatile boolean closed;

    public LiveUpdates(Database database, Notices notices) {
        this.database = database;
        this.notices = notices;
        notices.deliverTo(
                text -> Stream.of(text.split(",")).map(UUID::fromString).forEach(this::tellHere));
        sender = Thread.ofVirtual().name("live-sender").start(this::send);
    }

    @Override
    public void changed(UUID thing) {
        database.afterCommit(() -> {
            tellHere(thing);
            toTell.offer(thing);
        });
    }

    /** Watches one thing until closed. */
    public Watch watch(UUID thing) {
        var watch = new Watch(thing);
        watches.compute(thing, (id, others) -> {
            var all = others == null ? ConcurrentHashMap.<Watch>newKeySet() : others;
            all.add(watch);
            return all;
        });
        return watch;
    }

    public int watching() {
        return watches.values().stream().mapToInt(Set::size).sum();
    }

    @Override
    public void close() {
        closed = true;
        sender.interrupt();
        notices.close();
        watches.values().forEach(all -> all.forEach(Watch::signal));
    }

    private void tellHere(UUID thing) {
        watches.getOrDefault(thing, Set.of()).forEach(Watch::signal);
    }

    private void send() {
        try {
            while (!closed) {
                var bundle = new ArrayList<>(List.of(toTell.take()));
                toTell.drainTo(bundle, BUNDLE - 1);
                notices.send(bundle.stream().distinct().map(UUID::toString).collect(Collectors.joining(",")));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Somebody who looks at one thing. */
    public final class Watch implements AutoCloseable {
        private final UUID thing;
        private final Semaphore changed = new Semaphore(0);

        private Watch(UUID thing) {
            this.thing = thing;
        }

        /** Waits for a change, at most that long. */
        public void await(java.time.Duration atMost) throws InterruptedException {
            if (changed.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) changed.drainPermits();
        }

        public boolean ended() {
            return closed;
        }

        private void signal() {
            changed.release();
        }

        @Override
        public void close() {
            watches.computeIfPresent(thing, (id, all) -> {
                all.remove(this);
                return all.isEmpty() ? null : all;
            });
        }
    }
}
