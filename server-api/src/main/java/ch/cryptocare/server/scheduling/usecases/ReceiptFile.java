package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.server.payments.InvoiceSummary;

/** How a receipt is printed. */
public interface ReceiptFile {
    /** @param invoice one that was paid in time */
    byte[] of(Booking booking, InvoiceSummary invoice);
}
