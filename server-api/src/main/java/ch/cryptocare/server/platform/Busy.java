package ch.cryptocare.server.platform;

/** Somebody else is doing it, or was until a crash: no failure, but to be tried again in a moment. */
public abstract class Busy extends RuntimeException {
    protected Busy(String message) {
        super(message, null, false, false);
    }
}
