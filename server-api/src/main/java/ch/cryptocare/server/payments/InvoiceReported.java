package ch.cryptocare.server.payments;

import java.util.Optional;

/**
 * A gateway's webhook spoke of one of its invoices: a reason to look there, never the truth itself.
 *
 * @param reference what we called it, when the gateway repeats that
 */
public record InvoiceReported(String gateway, String gatewayInvoiceId, Optional<String> reference) {}
