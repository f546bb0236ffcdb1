package ch.cryptocare.desktop.courses.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Lists that are as before but for one place. */
final class Lists {
    private Lists() {}

    static <T> List<T> with(List<T> all, int at, UnaryOperator<T> change) {
        return changed(all, now -> now.set(at, change.apply(now.get(at))));
    }

    static <T> List<T> inserted(List<T> all, int at, T one) {
        return changed(all, now -> now.add(at, one));
    }

    static <T> List<T> joined(List<T> all, List<T> more) {
        return changed(all, now -> now.addAll(more));
    }

    static <T> List<T> without(List<T> all, int at) {
        return changed(all, now -> now.remove(at));
    }

    static <T> List<T> moved(List<T> all, int from, int to) {
        return changed(all, now -> now.add(to, now.remove(from)));
    }

    private static <T> List<T> changed(List<T> all, Consumer<List<T>> change) {
        var now = new ArrayList<>(all);
        change.accept(now);
        return List.copyOf(now);
    }
}
