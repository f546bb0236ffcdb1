package ch.cryptocare.server.payments.domain;

import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.common.value.Sats;
import java.time.Instant;
import java.util.Optional;

/** What was asked for, by whom and of which gateway; never changes. */
public record Terms(
        PurchaseId purchase,
        String seller,
        Sats amount,
        Optional<Long> approxChfCents,
        String gateway,
        Instant requestedAt) {
    public Terms {
        if (amount.equals(Sats.ZERO)) throw new IllegalArgumentException("an invoice asks for something");
    }

    public Terms requestedAgain(Instant at) {
        return new Terms(purchase, seller, amount, approxChfCents, gateway, at);
    }
}
