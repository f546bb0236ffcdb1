package ch.cryptocare.common.contract.auth;

import ch.cryptocare.common.problem.Refusal;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Where an organization is: 1 to 80 printable characters. */
public record CityName(@JsonValue String text) {
    private static final int LONGEST = 80;
    private static final Pattern PRINTABLE = Pattern.compile("\\P{C}+");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CityName {
        text = text.strip();
        if (text.isEmpty()) throw Refusal.invalid("city", "empty");
        if (text.length() > LONGEST) throw Refusal.invalid("city", "too-long");
        if (!PRINTABLE.matcher(text).matches()) throw Refusal.invalid("city", "not-printable");
    }
}
