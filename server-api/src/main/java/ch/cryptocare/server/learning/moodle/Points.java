package ch.cryptocare.server.learning.moodle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** What a question counts for: Moodle has halves and noughts, we have whole points from one on. */
final class Points {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{0,12})?");
    private static final int MOST = 100;

    private Points() {}

    static int of(String written) {
        var text = written.strip();
        if (!NUMBER.matcher(text).matches()) return 1;
        var whole = new BigDecimal(text).setScale(0, RoundingMode.HALF_UP).intValueExact();
        return Math.clamp(whole, 1, MOST);
    }
}
