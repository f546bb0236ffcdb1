package ch.cryptocare.server.scheduling.domain;

import ch.cryptocare.common.value.Slot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Adds and subtracts stretches of time; each result is in order and free of overlaps. */
final class Stretches {
    private Stretches() {}

    static List<Slot> union(Collection<Slot> stretches) {
        var inOrder = new ArrayList<>(stretches);
        inOrder.sort(Comparator.comparing(Slot::start));
        var union = new ArrayList<Slot>(inOrder.size());
        for (var next : inOrder) {
            if (union.isEmpty() || union.getLast().end().isBefore(next.start())) union.add(next);
            else union.add(joined(union.removeLast(), next));
        }
        return union;
    }

    /** What is left of {@code open}; both lists are in order and free of overlaps. */
    static List<Slot> minus(List<Slot> open, List<Slot> taken) {
        var left = new ArrayList<Slot>(open.size() + taken.size());
        int first = 0;
        for (var stretch : open) {
            while (first < taken.size() && !taken.get(first).end().isAfter(stretch.start())) first++;
            var from = stretch.start();
            for (int i = first; i < taken.size() && taken.get(i).start().isBefore(stretch.end()); i++) {
                if (from.isBefore(taken.get(i).start()))
                    left.add(new Slot(from, taken.get(i).start()));
                from = taken.get(i).end();
            }
            if (from.isBefore(stretch.end())) left.add(new Slot(from, stretch.end()));
        }
        return left;
    }

    private static Slot joined(Slot first, Slot next) {
        return new Slot(first.start(), later(first.end(), next.end()));
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
