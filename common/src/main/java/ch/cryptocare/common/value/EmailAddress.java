package ch.cryptocare.common.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/** An address that a mail can be sent to; at most 254 characters (RFC 5321 §4.5.3.1.3). */
public record EmailAddress(@JsonValue String text) {
    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile(
            "[^\\s@<>\",;:\\\\\\p{Cntrl}]{1,64}@[^\\s@<>\",;:\\\\\\p{Cntrl}]+\\.[^\\s@<>\",;:.\\\\\\p{Cntrl}]{2,}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EmailAddress {
        if (text.length() > LONGEST || !FORM.matcher(text).matches())
            throw new IllegalArgumentException("not an e-mail address");
    }

    /** The form under which one mailbox is recognised again. */
    public String normalised() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Hidden, so that no log or error ever shows it. */
    @Override
    public String toString() {
        return "[e-mail]";
    }
}
