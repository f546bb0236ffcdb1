package ch.cryptocare.server.payments.swissbitcoinpay;

import ch.cryptocare.server.payments.usecases.ExchangeRates;
import ch.cryptocare.server.payments.usecases.GatewayFailure;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

/** Swiss Bitcoin Pay's public list, asked in the background: whoever wants a rate gets what is known by now. */
public final class SwissBitcoinPayRates implements ExchangeRates {
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Duration USABLE = Duration.ofMinutes(15);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(30);

    private record Known(BigDecimal chf, Instant at) {}

    private final SwissBitcoinPayClient client;
    private final InstantSource clock;
    private final Executor background;
    private final AtomicReference<Instant> nextTry = new AtomicReference<>(Instant.MIN);
    private volatile Optional<Known> known = Optional.empty();

    public SwissBitcoinPayRates(SwissBitcoinPayClient client, InstantSource clock, Executor background) {
        this.client = client;
        this.clock = clock;
        this.background = background;
    }

    /** Asks before anybody needs a rate, so that the first to need one finds it; waits for nothing. */
    public void warm() {
        refreshIfOld();
    }

    @Override
    public Optional<BigDecimal> chfPerBitcoin() {
        refreshIfOld();
        var oldest = clock.instant().minus(USABLE);
        return known.filter(rate -> rate.at().isAfter(oldest)).map(Known::chf);
    }

    private void refreshIfOld() {
        var now = clock.instant();
        var due = nextTry.get();
        if (now.isBefore(due) || !nextTry.compareAndSet(due, now.plus(BETWEEN_TRIES))) return;
        background.execute(this::refresh);
    }

    private void refresh() {
        try {
            var chf = client.rates().path("CHF");
            if (!chf.isNumber() || chf.decimalValue().signum() <= 0) return;
            var now = clock.instant();
            known = Optional.of(new Known(chf.decimalValue(), now));
            nextTry.set(now.plus(FRESH));
        } catch (GatewayFailure unreachable) {
            // Asked again soon; until then there is no rate, which nothing depends on.
        }
    }
}
