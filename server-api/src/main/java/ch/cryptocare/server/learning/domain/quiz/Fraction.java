package ch.cryptocare.server.learning.domain.quiz;

import ch.cryptocare.common.problem.Refusal;
import java.math.BigInteger;
import java.util.regex.Pattern;

/** An exact number, in its lowest terms: marks are rounded only where somebody reads them. */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    public static final Fraction ZERO = of(0, 1);
    public static final Fraction ONE = of(1, 1);

    private static final Pattern WRITTEN = Pattern.compile("(-?\\d{1,40})(?:/(\\d{1,40}))?");

    public Fraction {
        if (denominator.signum() <= 0) throw Refusal.invalid("fraction", "not-a-number");
        var common = numerator.gcd(denominator);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** As {@link #toString} writes it: {@code 3}, {@code -1/2}. */
    public static Fraction parse(String written) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) throw Refusal.invalid("fraction", "not-a-number");
        var below = parts.group(2);
        return new Fraction(new BigInteger(parts.group(1)), below == null ? BigInteger.ONE : new BigInteger(below));
    }

    public Fraction plus(Fraction more) {
        return new Fraction(
                numerator.multiply(more.denominator).add(more.numerator.multiply(denominator)),
                denominator.multiply(more.denominator));
    }

    public Fraction times(long factor) {
        return new Fraction(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    public Fraction dividedBy(long parts) {
        return new Fraction(numerator, denominator.multiply(BigInteger.valueOf(parts)));
    }

    public Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public int signum() {
        return numerator.signum();
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
