package ch.cryptocare.sandbox.lightning;

import java.time.Instant;
import java.util.UUID;

/** Money our wallet sent away, to a payment request or to a Lightning address. */
record Payout(
        UUID id,
        Instant at,
        long amountSats,
        String paymentHash,
        String preimage,
        String destination,
        String message) {}
