package ch.cryptocare.desktop.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Hides what is on the screen when nobody has touched anything for a while. */
public final class IdleLock {
    public static final Duration USUAL = Duration.ofMinutes(10);

    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper(this, "locked");
    private final InstantSource clock;
    private final Duration patience;
    private Instant lastTouch;
    private boolean awake;

    public IdleLock(InstantSource clock, Duration patience) {
        this.clock = clock;
        this.patience = patience;
        this.lastTouch = clock.instant();
    }

    public ReadOnlyBooleanProperty lockedProperty() {
        return locked.getReadOnlyProperty();
    }

    public boolean isLocked() {
        return locked.get();
    }

    /** From now on somebody is signed in, whose screen is to be hidden. */
    public void watch() {
        awake = true;
        unlock();
    }

    public void rest() {
        awake = false;
        locked.set(false);
    }

    /** Somebody moved the mouse or pressed a key. A machine that slept is locked before it counts. */
    public void touched() {
        check();
        if (!locked.get()) lastTouch = clock.instant();
    }

    public void check() {
        if (awake && !clock.instant().isBefore(lastTouch.plus(patience))) lock();
    }

    public void lock() {
        if (awake) locked.set(true);
    }

    public void unlock() {
        lastTouch = clock.instant();
        locked.set(false);
    }
}
