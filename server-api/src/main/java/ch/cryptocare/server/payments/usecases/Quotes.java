package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.common.value.Sats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** What an amount is about worth in the money people think in. */
public final class Quotes {
    private static final int SATS_PER_BITCOIN_DIGITS = 8;
    private static final int CENTS_DIGITS = 2;

    private final ExchangeRates rates;

    public Quotes(ExchangeRates rates) {
        this.rates = rates;
    }

    public Optional<Long> approxChfCents(Sats amount) {
        return rates.chfPerBitcoin().map(rate -> cents(amount, rate));
    }

    private static long cents(Sats amount, BigDecimal chfPerBitcoin) {
        return BigDecimal.valueOf(amount.amount())
                .multiply(chfPerBitcoin)
                .scaleByPowerOfTen(CENTS_DIGITS - SATS_PER_BITCOIN_DIGITS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
