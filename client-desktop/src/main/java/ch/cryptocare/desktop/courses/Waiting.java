package ch.cryptocare.desktop.courses;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What goes on when what is under way is kept, or is not. */
final class Waiting {
    private record One(Runnable goOn, Runnable otherwise) {}

    private final List<One> all = new ArrayList<>();

    void add(Runnable goOn, Runnable otherwise) {
        all.add(new One(goOn, otherwise));
    }

    void goOn() {
        release(One::goOn);
    }

    void giveUp() {
        release(One::otherwise);
    }

    /** Whoever goes on may wait again. */
    private void release(Function<One, Runnable> way) {
        var now = List.copyOf(all);
        all.clear();
        now.stream().map(way).forEach(Runnable::run);
    }
}
