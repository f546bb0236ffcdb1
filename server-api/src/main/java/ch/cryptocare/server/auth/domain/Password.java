package ch.cryptocare.server.auth.domain;

import ch.cryptocare.common.problem.Refusal;
import java.text.Normalizer;

/**
 * A password as somebody typed it, brought into one form (NFC), because keyboards write the same letters in several
 * (NIST SP 800-63B-4 §3.1.1.2). Nothing is cut off; what is absurdly long is refused.
 */
public record Password(String text) {
    private static final int LONGEST = 256;

    /** Without a second factor a password is all that protects an account (NIST SP 800-63B-4 §3.1.1.2). */
    private static final int SHORTEST_NEW = 15;

    public Password {
        text = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (text.length() > LONGEST) throw Refusal.invalid("password", "too-long");
    }

    /** Whether it is long enough to be chosen. Which kinds of characters it has does not matter. */
    public boolean isLongEnough() {
        return text.codePointCount(0, text.length()) >= SHORTEST_NEW;
    }

    @Override
    public String toString() {
        return "[password]";
    }
}
