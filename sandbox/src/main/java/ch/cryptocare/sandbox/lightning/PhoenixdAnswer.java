package ch.cryptocare.sandbox.lightning;

/** A refusal in phoenixd's manner: a status and a line of plain text. */
final class PhoenixdAnswer extends RuntimeException {
    private final int status;

    PhoenixdAnswer(int status, String text) {
        super(text);
        this.status = status;
    }

    static PhoenixdAnswer badRequest(String text) {
        return new PhoenixdAnswer(400, text);
    }

    int status() {
        return status;
    }
}
