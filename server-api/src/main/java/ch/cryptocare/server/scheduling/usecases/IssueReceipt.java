package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.server.payments.Payments;

/** What a patient takes home from the desk: proof of what was paid. Made anew each time, and kept nowhere. */
public final class IssueReceipt {
    private final ReadAgenda agenda;
    private final Payments payments;
    private final ReceiptFile file;

    public IssueReceipt(ReadAgenda agenda, Payments payments, ReceiptFile file) {
        this.agenda = agenda;
        this.payments = payments;
        this.file = file;
    }

    /** Refused as NOT_PAID before the payment, and for one that came too late and goes back. */
    public byte[] of(AccountId keeper, AppointmentId id) {
        var booking = agenda.appointment(keeper, id);
        return payments.invoiceOf(new PurchaseId(id.value()))
                .filter(invoice -> invoice.settledAt().isPresent())
                .map(invoice -> file.of(booking, invoice))
                .orElseThrow(() -> new Refusal(ProblemType.NOT_PAID));
    }
}
