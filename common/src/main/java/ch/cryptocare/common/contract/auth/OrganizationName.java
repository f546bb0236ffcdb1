package ch.cryptocare.common.contract.auth;

import ch.cryptocare.common.problem.Refusal;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** What an organization is called: 1 to 100 printable characters. */
public record OrganizationName(@JsonValue String text) {
    private static final int LONGEST = 100;
    private static final Pattern PRINTABLE = Pattern.compile("\\P{C}+");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OrganizationName {
        text = text.strip();
        if (text.isEmpty()) throw Refusal.invalid("name", "empty");
        if (text.length() > LONGEST) throw Refusal.invalid("name", "too-long");
        if (!PRINTABLE.matcher(text).matches()) throw Refusal.invalid("name", "not-printable");
    }
}
