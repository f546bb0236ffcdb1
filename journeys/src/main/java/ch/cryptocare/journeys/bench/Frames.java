package ch.cryptocare.journeys.bench;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** What is done or measured frame by frame, on the screen's thread. */
final class Frames {
    /** What is drawn in one frame is seen after the next. */
    private static final int UNTIL_SEEN = 2;

    /** Frames from the top to the bottom: as somebody turns a wheel who looks for something. */
    private static final int WAY_DOWN = 120;

    private static final int WARM_UP = 60;

    private Frames() {}

    /** Once it is so, and on the screen. */
    static void whenSeen(BooleanSupplier drawn, Runnable what) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (frames > 0 || drawn.getAsBoolean()) frames++;
                if (frames <= UNTIL_SEEN) return;
                stop();
                what.run();
            }
        }.start();
    }

    /** One after the other, and each is seen before the next. */
    static void oneByOne(Collection<Runnable> actions) {
        new AnimationTimer() {
            private final Queue<Runnable> left = new ArrayDeque<>(actions);
            private int frames;

            @Override
            public void handle(long now) {
                if (frames++ % UNTIL_SEEN > 0) return;
                var next = left.poll();
                if (next == null) stop();
                else next.run();
            }
        }.start();
    }

    /**
     * Goes down and up again.
     *
     * @param measured gets the nanoseconds from frame to frame, and those of each that the screen's thread worked
     */
    static void scroll(ScrollPane pane, Scene scene, int count, Consumer<Scrolled> measured) {
        var scrolled = new Scrolled(new long[count], new long[count]);
        var timer = new AnimationTimer() {
            private int frame = -WARM_UP;
            private long last;

            @Override
            public void handle(long ignored) {
                long now = System.nanoTime();
                if (frame > 0) scrolled.between[frame - 1] = now - last;
                last = now;
                if (frame == count) {
                    stop();
                    measured.accept(scrolled);
                } else {
                    int step = Math.floorMod(frame, 2 * WAY_DOWN);
                    pane.setVvalue(1 - Math.abs(WAY_DOWN - step) / (double) WAY_DOWN);
                    frame++;
                }
            }

            private void laidOut() {
                if (frame > 0 && frame <= count) scrolled.worked[frame - 1] = System.nanoTime() - last;
            }
        };
        scene.addPostLayoutPulseListener(timer::laidOut);
        timer.start();
    }

    /** @param between from one frame to the next
     * @param worked what the screen's thread did for it, without what is drawn by others */
    record Scrolled(long[] between, long[] worked) {}
}
