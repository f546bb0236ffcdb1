package ch.cryptocare.server.learning.usecases;

/** A host of recordings gave no answer, or none that helps; later it may. */
public final class HostUnavailable extends RuntimeException {
    /** @param what for logs: never contains what was sent or received */
    public HostUnavailable(String what) {
        super(what, null, false, false);
    }
}
