package ch.cryptocare.server.payments.domain;

import ch.cryptocare.common.value.Sats;
import java.time.Instant;

/** Money that came in, and whether the payer got what it was for. */
public record Payment(Instant at, Sats received, boolean delivered) {
    public Payment {
        if (received.equals(Sats.ZERO)) throw new IllegalArgumentException("a payment brings something");
    }
}
