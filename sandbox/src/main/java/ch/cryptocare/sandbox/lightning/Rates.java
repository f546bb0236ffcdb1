package ch.cryptocare.sandbox.lightning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What one bitcoin costs: made up, and the same every day. */
final class Rates {
    private static final BigDecimal SATS = BigDecimal.valueOf(100_000_000);
    private static final Map<String, BigDecimal> PRICE = new TreeMap<>(Map.of(
            "CHF", BigDecimal.valueOf(88_000), "EUR", BigDecimal.valueOf(94_000), "USD", BigDecimal.valueOf(110_000)));
    private static final BigDecimal LIMIT_CHF = BigDecimal.valueOf(1000);

    private Rates() {}

    static Map<String, BigDecimal> all() {
        return PRICE;
    }

    /** Whole sats for an amount in sat, BTC or one of the currencies; empty for a unit nobody knows. */
    static Optional<BigDecimal> sats(BigDecimal amount, String unit) {
        return switch (unit) {
            case "sat" -> Optional.of(amount.setScale(0, RoundingMode.HALF_UP));
            case "BTC" -> Optional.of(amount.multiply(SATS).setScale(0, RoundingMode.HALF_UP));
            default ->
                Optional.ofNullable(PRICE.get(unit))
                        .map(price -> amount.multiply(SATS).divide(price, 0, RoundingMode.HALF_UP));
        };
    }

    static BigDecimal chf(long sats) {
        return BigDecimal.valueOf(sats)
                .multiply(PRICE.getOrDefault("CHF", BigDecimal.ONE))
                .divide(SATS, 2, RoundingMode.HALF_UP);
    }

    /** What may be taken without knowing the customer, about CHF 1000. */
    static Optional<BigDecimal> limit(String unit) {
        BigDecimal bitcoins = LIMIT_CHF.divide(PRICE.getOrDefault("CHF", BigDecimal.ONE), 8, RoundingMode.HALF_UP);
        return switch (unit) {
            case "sat" -> Optional.of(bitcoins.multiply(SATS).setScale(0, RoundingMode.DOWN));
            case "BTC" -> Optional.of(bitcoins);
            default ->
                Optional.ofNullable(PRICE.get(unit))
                        .map(price -> bitcoins.multiply(price).setScale(2, RoundingMode.HALF_UP));
        };
    }
}
