package ch.cryptocare.server.payments;

import java.util.UUID;

/** The gateway no longer takes a payment for this invoice, as far as it says; one may still come late. */
public record InvoiceExpired(UUID invoiceId, UUID purchaseId, String seller) {}
