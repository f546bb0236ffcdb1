package ch.cryptocare.sandbox.postgres;

import java.io.Serial;

/** PostgreSQL does not start; the message is one sentence for a person, and says what to do. */
public final class PostgresCannotStart extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    PostgresCannotStart(String sentence) {
        super(sentence);
    }

    PostgresCannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
