package ch.cryptocare.desktop.async;

import java.time.Duration;

/** Does something when nobody has wanted it again for a while, as when the typing rests. */
public final class Debounce {
    private final Background background;
    private final Duration pause;
    private long wishes;

    public Debounce(Background background, Duration pause) {
        this.background = background;
        this.pause = pause;
    }

    /** Only the last of several is done. */
    public void soon(Runnable what) {
        long mine = ++wishes;
        background.after(pause, () -> {
            if (mine == wishes) what.run();
        });
    }
}
