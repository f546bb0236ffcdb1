package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.server.payments.InvoiceSummary;

/** A slot that is held for a patient, and the invoice that it waits for. */
public record Held(Booking booking, InvoiceSummary invoice) {}
