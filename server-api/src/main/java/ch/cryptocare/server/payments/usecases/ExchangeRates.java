package ch.cryptocare.server.payments.usecases;

import java.math.BigDecimal;
import java.util.Optional;

/** What bitcoin is worth. Answers at once from what is known; absent when nothing recent is. */
public interface ExchangeRates {
    Optional<BigDecimal> chfPerBitcoin();
}
