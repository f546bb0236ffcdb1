package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.value.Language;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long something lasts, as people type it: 20, 20 min, 1 h 30, 2 d. */
final class Span {
    private static final Pattern TYPED = Pattern.compile(
            "(?:(\\d{1,4})\\s*[dj])?\\s*(?:(\\d{1,5})\\s*h)?\\s*(?:(\\d{1,7})\\s*(?:min|$))?\\s*(?:(\\d{1,8})\\s*s)?");
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private Span() {}

    /** In seconds; a number alone is minutes. */
    static Optional<Long> typed(String words) {
        var plain = words.strip().toLowerCase(Locale.ROOT);
        var parts = TYPED.matcher(plain);
        if (plain.isEmpty() || !parts.matches()) return Optional.empty();
        return Optional.of(number(parts.group(1)) * DAY
                + number(parts.group(2)) * HOUR
                + number(parts.group(3)) * MINUTE
                + number(parts.group(4)));
    }

    static String shown(long seconds, Language language) {
        var words = new StringBuilder();
        add(words, seconds / DAY, language == Language.FR ? "j" : "d");
        add(words, seconds % DAY / HOUR, "h");
        add(words, seconds % HOUR / MINUTE, "min");
        add(words, seconds % MINUTE, "s");
        return words.isEmpty() ? "0 min" : words.toString();
    }

    private static void add(StringBuilder words, long number, String unit) {
        if (number == 0) return;
        if (!words.isEmpty()) words.append(' ');
        words.append(number).append(' ').append(unit);
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
