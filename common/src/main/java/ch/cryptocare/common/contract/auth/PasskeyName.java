package ch.cryptocare.common.contract.auth;

import ch.cryptocare.common.problem.Refusal;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** What somebody calls a passkey of theirs: 1 to 60 printable characters. */
public record PasskeyName(@JsonValue String text) {
    private static final int LONGEST = 60;
    private static final Pattern PRINTABLE = Pattern.compile("\\P{C}+");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PasskeyName {
        text = text.strip();
        if (text.isEmpty()) throw Refusal.invalid("name", "empty");
        if (text.length() > LONGEST) throw Refusal.invalid("name", "too-long");
        if (!PRINTABLE.matcher(text).matches()) throw Refusal.invalid("name", "not-printable");
    }

    @Override
    public String toString() {
        return "[name]";
    }
}
