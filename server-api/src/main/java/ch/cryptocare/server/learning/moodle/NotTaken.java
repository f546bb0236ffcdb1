package ch.cryptocare.server.learning.moodle;

import ch.cryptocare.common.value.LeftOutReason;

/** Thrown where a question of a file turns out to be one that cannot be asked here; the others of the file go on. */
public final class NotTaken extends RuntimeException {
    final transient LeftOutReason reason;

    public NotTaken(LeftOutReason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }
}
