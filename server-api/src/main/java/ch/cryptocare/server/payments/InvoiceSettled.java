package ch.cryptocare.server.payments;

import java.time.Instant;
import java.util.UUID;

/** An invoice was paid; {@code delivered} tells whether the payer got what it was for. */
public record InvoiceSettled(
        UUID invoiceId, UUID purchaseId, String seller, long receivedSats, Instant at, boolean delivered) {}
