package ch.cryptocare.sandbox.run;

import java.io.Serial;

/** CryptoCare does not start; the message is for a person, and says what to do. */
final class CannotRun extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    CannotRun(String sentence) {
        super(sentence);
    }
}
