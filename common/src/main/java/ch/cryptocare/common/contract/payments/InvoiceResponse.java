package ch.cryptocare.common.contract.payments;

import java.time.Instant;
import java.util.Optional;

/** A Lightning invoice. {@code approxChfCents} is its worth when it was made, when a rate was known. */
public record InvoiceResponse(
        String bolt11,
        long amountSats,
        String paymentHash,
        Instant expiresAt,
        InvoiceStatus status,
        Optional<Long> approxChfCents) {}
