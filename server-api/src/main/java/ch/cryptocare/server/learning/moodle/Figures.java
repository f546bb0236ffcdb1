package ch.cryptocare.server.learning.moodle;

import ch.cryptocare.common.value.LeftOutReason;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as files have them. */
public final class Figures {
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d{1,20}\\.?\\d{0,20}|\\.\\d{1,20})([eE][+-]?\\d{1,2})?");

    /** As many as a draft may have. */
    private static final int MOST_DIGITS = 20;

    private Figures() {}

    public static BigDecimal read(String written) {
        var text = written.strip();
        if (!NUMBER.matcher(text).matches()) throw new NotTaken(LeftOutReason.NUMBER);
        return kept(new BigDecimal(text));
    }

    public static BigDecimal kept(BigDecimal number) {
        var whole = number.stripTrailingZeros();
        var shown = whole.scale() < 0 && whole.scale() >= -MOST_DIGITS ? whole.setScale(0) : whole;
        if (shown.precision() > MOST_DIGITS || Math.abs(shown.scale()) > MOST_DIGITS)
            throw new NotTaken(LeftOutReason.NUMBER);
        return shown;
    }
}
