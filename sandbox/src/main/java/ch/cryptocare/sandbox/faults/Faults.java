package ch.cryptocare.sandbox.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The faults that wait to happen; each happens so many times and is then gone. */
public final class Faults {
    /** A fault that will still happen so many times; seconds tell how late or slow. */
    public record Active(Twin twin, Fault fault, int times, Duration patience) {}

    private record Key(Twin twin, Fault fault) {}

    private final ConcurrentHashMap<Key, Active> active = new ConcurrentHashMap<>();

    public void add(Active fault) {
        active.put(new Key(fault.twin(), fault.fault()), fault);
    }

    /** Uses up one of the times this fault should happen, if any is left. */
    public Optional<Active> take(Twin twin, Fault fault) {
        Key key = new Key(twin, fault);
        if (!active.containsKey(key)) {
            return Optional.empty();
        }
        List<Active> taken = new ArrayList<>(1);
        active.computeIfPresent(key, (k, found) -> {
            taken.add(found);
            return found.times() == 1 ? null : new Active(twin, fault, found.times() - 1, found.patience());
        });
        return taken.stream().findFirst();
    }

    public boolean happens(Twin twin, Fault fault) {
        return take(twin, fault).isPresent();
    }

    public List<Active> all() {
        return active.values().stream()
                .sorted(Comparator.comparing(Active::twin).thenComparing(Active::fault))
                .toList();
    }

    public void clear() {
        active.clear();
    }
}
