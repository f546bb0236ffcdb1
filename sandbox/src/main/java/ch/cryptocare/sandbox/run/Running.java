package ch.cryptocare.sandbox.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.StringJoiner;

/** What has been started so far; stopped in reverse, also when a start is cut short. */
final class Running {
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private boolean stopped;

    synchronized <T extends AutoCloseable> T add(T part) {
        parts.push(part);
        if (stopped) {
            stop();
            throw new CannotRun("Stopped while starting.");
        }
        return part;
    }

    /** Stops every part though another fails; returns what failed, empty when nothing did. */
    synchronized String stop() {
        stopped = true;
        var failures = new StringJoiner("; ");
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                failures.add(e.toString());
            }
        }
        return failures.toString();
    }
}
