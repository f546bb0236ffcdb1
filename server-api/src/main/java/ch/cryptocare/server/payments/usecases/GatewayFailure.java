package ch.cryptocare.server.payments.usecases;

/** The gateway gave no usable answer. */
public final class GatewayFailure extends RuntimeException {
    public enum Consequence {
        NOTHING_DONE,
        /** The call may have been carried out: look before doing it again. */
        UNKNOWN
    }

    public final Consequence consequence;

    /** @param what for logs: never contains what was sent or received */
    public GatewayFailure(Consequence consequence, String what) {
        super(what, null, false, false);
        this.consequence = consequence;
    }
}
