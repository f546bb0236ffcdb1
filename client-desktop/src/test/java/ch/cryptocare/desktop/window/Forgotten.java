package ch.cryptocare.desktop.window;

import java.lang.ref.WeakReference;
import org.testfx.api.FxToolkit;

/** Whether nothing holds on to what was seen before. */
public final class Forgotten {
    private static final int PULSES = 20;

    private Forgotten() {}

    /** Each pulse of the window lets go of some of what was drawn in the one before. */
    public static boolean by(Window window, WeakReference<?> left) {
        // The robot keeps what it did, with all that it did it to.
        window.on(() -> {
            var robot = FxToolkit.toolkitContext();
            robot.setRegisteredStage(robot.getRegisteredStage());
            return true;
        });
        for (int times = 0; times < PULSES && !left.refersTo(null); times++) {
            window.rest();
            System.gc();
        }
        return left.refersTo(null);
    }
}
