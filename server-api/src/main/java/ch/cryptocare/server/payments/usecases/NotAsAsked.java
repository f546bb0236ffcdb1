package ch.cryptocare.server.payments.usecases;

/** A gateway made something else than was asked for; says what differs. */
final class NotAsAsked extends Exception {
    final String what;

    NotAsAsked(String what) {
        super(what, null, false, false);
        this.what = what;
    }
}
