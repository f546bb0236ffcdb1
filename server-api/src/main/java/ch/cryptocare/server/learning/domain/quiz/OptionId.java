package ch.cryptocare.server.learning.domain.quiz;

import ch.cryptocare.common.problem.Refusal;
import java.util.regex.Pattern;

/** Names an option within its question, wherever it is shown. */
public record OptionId(String value) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    public OptionId {
        requireName("option", value);
    }

    /** No option has a name of another form. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    static void requireName(String field, String name) {
        if (!isName(name)) throw Refusal.invalid(field, "not-a-name");
    }

    @Override
    public String toString() {
        return value;
    }
}
