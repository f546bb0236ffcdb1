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
        return watch(Set.of(thing));
    }

    /** Watches many things until closed. */
    public Watch watch(Set<UUID> things) {
        var watch = new Watch(Set.copyOf(things));
        for (var thing : things)
            watches.compute(thing, (id, others) -> {
                var all = others == null ? ConcurrentHashMap.<Watch>newKeySet() : others;
                all.add(watch);
                return all;
            });
        return watch;
    }

    public int watching() {
        return (int) watches.values().stream().flatMap(Set::stream).distinct().count();
    }

    @Override
    public void close() {
        closed = true;
        sender.interrupt();
        notices.close();
        watches.forEach((thing, all) -> all.forEach(watch -> watch.signal(thing)));
    }

    private void tellHere(UUID thing) {
        watches.getOrDefault(thing, Set.of()).forEach(watch -> watch.signal(thing));
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

    /** Somebody who looks at things. */
    public final class Watch implements AutoCloseable {
        private final Set<UUID> things;
        private final Set<UUID> changed = ConcurrentHashMap.newKeySet();
        private final Semaphore signals = new Semaphore(0);

        private Watch(Set<UUID> things) {
            this.things = things;
        }

        /** Waits for a change, at most that long. @return what changed since it was last asked */
        public Set<UUID> await(java.time.Duration atMost) throws InterruptedException {
            if (signals.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) signals.drainPermits();
            var since = Set.copyOf(changed);
            changed.removeAll(since);
            return since;
        }

        public boolean ended() {
            return closed;
        }

        private void signal(UUID thing) {
            changed.add(thing);
            signals.release();
        }

        @Override
        public void close() {
            for (var thing : things)
                watches.computeIfPresent(thing, (id, all) -> {
                    all.remove(this);
                    return all.isEmpty() ? null : all;
                });
        }
    }
}
