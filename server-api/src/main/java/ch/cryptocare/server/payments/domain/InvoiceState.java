package ch.cryptocare.server.payments.domain;

import ch.cryptocare.common.value.Sats;
import java.time.Instant;

/** What an invoice is at a moment; what is odd about it is told by {@link Oddity}. */
public sealed interface InvoiceState {
    /** Written down; the gateway has not answered yet. */
    record Requested() implements InvoiceState {}

    record Open(Instant expiresAt) implements InvoiceState {}

    record Settled(Instant at, Sats received) implements InvoiceState {}

    record Expired(Instant at) implements InvoiceState {}

    /** Paid after it lapsed or was given up: delivered if that was still possible, else a refund is owed. */
    record PaidLate(Instant at, Sats received) implements InvoiceState {}

    /** Nobody should pay it any more. */
    record Cancelled(Instant at) implements InvoiceState {}
}
