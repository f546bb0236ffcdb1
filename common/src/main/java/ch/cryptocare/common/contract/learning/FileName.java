package ch.cryptocare.common.contract.learning;

import ch.cryptocare.common.problem.Refusal;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** What an author calls a file that they send: 1 to 200 printable characters. */
public record FileName(@JsonValue String text) {
    private static final int LONGEST = 200;
    private static final Pattern PRINTABLE = Pattern.compile("\\P{C}+");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FileName {
        text = text.strip();
        if (text.isEmpty()) throw Refusal.invalid("name", "empty");
        if (text.length() > LONGEST) throw Refusal.invalid("name", "too-long");
        if (!PRINTABLE.matcher(text).matches()) throw Refusal.invalid("name", "not-printable");
    }

    @Override
    public String toString() {
        return text;
    }
}
