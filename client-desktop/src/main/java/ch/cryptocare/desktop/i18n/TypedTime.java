package ch.cryptocare.desktop.i18n;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** A time of day as people type it: 9, 930, 9h30, 9.30 and 09:30 are all half past nine or nine. */
public final class TypedTime {
    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})(?:\\s*[:h.]?\\s*(\\d{2}))?h?");

    private TypedTime() {}

    /** Empty when it is no time. */
    public static Optional<LocalTime> read(String typed) {
        var parts = TYPED.matcher(typed.strip());
        if (!parts.matches()) return Optional.empty();
        int minutes = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(parts.group(1)), minutes));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
