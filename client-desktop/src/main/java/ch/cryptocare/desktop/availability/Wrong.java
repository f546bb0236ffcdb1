package ch.cryptocare.desktop.availability;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is wrong with something typed: what is found here, and the reasons that the server gives. */
public enum Wrong {
    NO_TIME,
    NO_DATE,
    NO_NUMBER,
    NOT_AFTER_FROM,
    NOT_AFTER_START,
    LONGER_THAN_A_DAY,
    TOO_SMALL,
    TOO_LARGE,
    TOO_LONG,
    TOO_FAR,
    TOO_MANY,
    DATE_TWICE,
    IN_THE_PAST,
    EMPTY,
    NOT_PRINTABLE,
    NOT_KNOWN,
    OTHER;

    /** Of a reason as it crosses the wire, as in {@code too-long}. */
    static Wrong of(@Nullable Object reason) {
        var name = String.valueOf(reason).toUpperCase(Locale.ROOT).replace('-', '_');
        for (var wrong : values()) if (wrong.name().equals(name)) return wrong;
        return OTHER;
    }
}
