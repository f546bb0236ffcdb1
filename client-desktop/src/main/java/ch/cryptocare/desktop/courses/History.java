package ch.cryptocare.desktop.courses;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What something was before, and the way there and back. */
final class History<T> {
    private static final int LONGEST = 200;

    private final Deque<T> before = new ArrayDeque<>();
    private final Deque<T> after = new ArrayDeque<>();
    private T now;

    History(T first) {
        now = first;
    }

    T now() {
        return now;
    }

    /** @param goesOn whether it belongs to the change before, as a letter does to its word */
    void change(T next, boolean goesOn) {
        if (next.equals(now)) return;
        if (!goesOn) before.push(now);
        if (before.size() > LONGEST) before.removeLast();
        after.clear();
        now = next;
    }

    Optional<T> back() {
        if (before.isEmpty()) return Optional.empty();
        after.push(now);
        now = before.pop();
        return Optional.of(now);
    }

    Optional<T> forward() {
        if (after.isEmpty()) return Optional.empty();
        before.push(now);
        now = after.pop();
        return Optional.of(now);
    }
}
