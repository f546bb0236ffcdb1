package ch.cryptocare.server.learning.moodle;

import ch.cryptocare.common.value.LeftOutReason;
import ch.cryptocare.server.learning.domain.quiz.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;

/** What an option is worth in Moodle, which writes it as a percentage. */
public final class Worth {
    private static final Pattern PERCENTAGE = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{0,12})?");
    private static final BigDecimal ROUNDED = new BigDecimal("0.005");

    /** Those of Moodle's list of worths that no percentage says exactly. */
    private static final List<Fraction> WITHOUT_END = List.of(
            Fraction.of(1, 3),
            Fraction.of(2, 3),
            Fraction.of(1, 6),
            Fraction.of(5, 6),
            Fraction.of(1, 7),
            Fraction.of(1, 9));

    private Worth() {}

    /** {@code 33.33333} is a third; a number that is none of Moodle's is what it says. */
    public static Fraction of(String percentage) {
        var written = percentage.strip();
        if (!PERCENTAGE.matcher(written).matches()) throw new NotTaken(LeftOutReason.WORTH);
        var percent = new BigDecimal(written);
        if (percent.abs().compareTo(BigDecimal.valueOf(100)) > 0) throw new NotTaken(LeftOutReason.WORTH);
        var exact = WITHOUT_END.stream()
                .filter(worth -> isRounded(worth, percent.abs()))
                .findFirst()
                .orElseGet(() -> hundredths(percent.abs()));
        return percent.signum() < 0 ? exact.negated() : exact;
    }

    /** Whether it is that fraction, rounded to two places or more. */
    private static boolean isRounded(Fraction worth, BigDecimal percent) {
        var off = percent.multiply(new BigDecimal(worth.denominator()))
                .subtract(new BigDecimal(worth.numerator()).movePointRight(2))
                .abs();
        return off.compareTo(ROUNDED.multiply(new BigDecimal(worth.denominator()))) <= 0;
    }

    private static Fraction hundredths(BigDecimal percent) {
        var scale = Math.max(percent.scale(), 0);
        return new Fraction(percent.setScale(scale).unscaledValue(), BigInteger.TEN.pow(scale + 2));
    }
}
