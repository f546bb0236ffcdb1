package ch.cryptocare.sandbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The last so many things that happened, by key, in the order they happened; the eldest is forgotten first. */
public final class Journal<K, V> {
    private final int capacity;
    private final Consumer<V> whenForgotten;
    private final LinkedHashMap<K, V> entries = new LinkedHashMap<>();

    public Journal(int capacity) {
        this(capacity, forgotten -> {});
    }

    public Journal(int capacity, Consumer<V> whenForgotten) {
        this.capacity = capacity;
        this.whenForgotten = whenForgotten;
    }

    public synchronized void add(K key, V value) {
        entries.putLast(key, value);
        if (entries.size() > capacity) {
            Map.Entry<K, V> eldest = entries.pollFirstEntry();
            whenForgotten.accept(eldest.getValue());
        }
    }

    public synchronized Optional<V> find(K key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** Changes one entry as one step; the change may refuse by throwing. */
    public synchronized Optional<V> change(K key, UnaryOperator<V> change) {
        return Optional.ofNullable(entries.computeIfPresent(key, (k, value) -> change.apply(value)));
    }

    public synchronized Optional<V> remove(K key) {
        return Optional.ofNullable(entries.remove(key));
    }

    public synchronized List<V> newest(Predicate<V> wanted, long offset, int limit) {
        return entries.sequencedValues().reversed().stream()
                .filter(wanted)
                .skip(offset)
                .limit(limit)
                .toList();
    }

    public synchronized long count(Predicate<V> wanted) {
        return entries.values().stream().filter(wanted).count();
    }

    public synchronized void clear() {
        entries.clear();
    }
}
