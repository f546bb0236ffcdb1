package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.server.payments.Payments;

/** Proof of what a patient paid, for them or at the desk. Made anew each time, and kept nowhere. */
public final class IssueReceipt {
    private final Payments payments;
    private final ReceiptFile file;

    public IssueReceipt(Payments payments, ReceiptFile file) {
        this.payments = payments;
        this.file = file;
    }

    /** Refused as NOT_PAID before the payment, and for one that came too late and goes back. */
    public byte[] of(Booking booking) {
        return payments.invoiceOf(new PurchaseId(booking.appointment().id().value()))
                .filter(invoice -> invoice.settledAt().isPresent())
                .map(invoice -> file.of(booking, invoice))
                .orElseThrow(() -> new Refusal(ProblemType.NOT_PAID));
    }
}
