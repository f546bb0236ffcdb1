package ch.cryptocare.desktop.courses.quiz;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a whole, exactly; typed in percent or as a fraction, and never rounded. */
record Share(BigInteger numerator, BigInteger denominator) {
    static final Share NONE = of(0, 1);
    static final Share WHOLE = of(1, 1);

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);
    private static final Pattern FRACTION = Pattern.compile("([-−]?\\d{1,40})\\s*/\\s*(\\d{1,40})");
    private static final Pattern PERCENT = Pattern.compile("([-−]?\\d{1,9}(?:[.,]\\d{1,9})?)\\s*%?");

    /** Percents of more decimals are written as the fraction that they are. */
    private static final int MOST_DECIMALS = 2;

    Share {
        var common = numerator.gcd(denominator);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    static Share of(long numerator, long denominator) {
        return new Share(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** As in 80, 12.5 % or 2/3. */
    static Optional<Share> typed(String words) {
        var plain = words.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
        var fraction = FRACTION.matcher(plain);
        if (fraction.matches()) return fraction(fraction);
        var percent = PERCENT.matcher(plain);
        if (!percent.matches()) return Optional.empty();
        var number = new BigDecimal(percent.group(1).replace(',', '.').replace('−', '-'));
        var whole = number.movePointRight(number.scale()).toBigIntegerExact();
        return Optional.of(new Share(whole, HUNDRED.multiply(BigInteger.TEN.pow(number.scale()))));
    }

    /** As the contract has it: 4/5, 1. */
    static Optional<Share> wire(String written) {
        return written.matches("-?\\d{1,40}") ? typed(written + "/1") : fraction(FRACTION.matcher(written));
    }

    String wire() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }

    /** As people write it, with the comma or the point of their language. */
    String shown(char point) {
        var tenths = HUNDRED.multiply(BigInteger.TEN.pow(MOST_DECIMALS));
        var parts = numerator.multiply(tenths).divideAndRemainder(denominator);
        if (parts[1].signum() != 0) return wire();
        var percent = new BigDecimal(parts[0], MOST_DECIMALS).stripTrailingZeros();
        return percent.toPlainString().replace('.', point) + "\u00a0%";
    }

    /** More than nothing, and no more than all. */
    boolean isPart() {
        return numerator.signum() > 0 && numerator.compareTo(denominator) <= 0;
    }

    /** No more than all, added or taken away. */
    boolean isWorth() {
        return numerator.abs().compareTo(denominator) <= 0;
    }

    boolean isGain() {
        return numerator.signum() > 0;
    }

    private static Optional<Share> fraction(Matcher parts) {
        if (!parts.matches()) return Optional.empty();
        var below = new BigInteger(parts.group(2));
        if (below.signum() == 0) return Optional.empty();
        return Optional.of(new Share(new BigInteger(parts.group(1).replace('−', '-')), below));
    }
}
