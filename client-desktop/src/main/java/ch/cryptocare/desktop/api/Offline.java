package ch.cryptocare.desktop.api;

/** The server was not reached, or is not able to answer now: nobody said no, and it may be tried again. */
public final class Offline extends RuntimeException {
    public Offline(String why) {
        super(why, null, false, false);
    }
}
