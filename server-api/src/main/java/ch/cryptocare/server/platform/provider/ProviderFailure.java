package ch.cryptocare.server.platform.provider;

/** An outside service gave no answer. */
public final class ProviderFailure extends RuntimeException {
    /** Whether the service may have done what it was asked. */
    public final boolean mayBeDone;

    /** For logs: never contains what was sent or received. */
    public final String what;

    ProviderFailure(boolean mayBeDone, String what) {
        super(what, null, false, false);
        this.mayBeDone = mayBeDone;
        this.what = what;
    }
}
