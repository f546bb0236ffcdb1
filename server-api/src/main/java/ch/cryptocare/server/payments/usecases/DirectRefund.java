package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.server.payments.domain.Refund;
import ch.cryptocare.server.payments.domain.RefundStatus;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** The payer says where a refund goes; until somebody is asked to pay it they may say otherwise. */
public final class DirectRefund {
    private final Transactions transactions;
    private final Refunds refunds;
    private final Invoices invoices;
    private final RefundLedger ledger;
    private final DestinationCheck check;
    private final boolean paidAtOnce;
    private final InstantSource clock;

    /** @param paidAtOnce whether it is paid as soon as it is known where to */
    public DirectRefund(
            Transactions transactions,
            Refunds refunds,
            Invoices invoices,
            RefundLedger ledger,
            DestinationCheck check,
            boolean paidAtOnce,
            InstantSource clock) {
        this.transactions = transactions;
        this.refunds = refunds;
        this.invoices = invoices;
        this.ledger = ledger;
        this.check = check;
        this.paidAtOnce = paidAtOnce;
        this.clock = clock;
    }

    public void direct(PurchaseId purchase, UUID id, String text) {
        transactions.run(() -> {
            var refund = refunds.lock(id)
                    .filter(found -> ledger.purchaseOf(found).equals(purchase))
                    .orElseThrow(() -> Refusal.invalid("refundId", "unknown"));
            direct(refund, text);
        });
    }

    private void direct(Refund refund, String text) {
        if (refund.status() != RefundStatus.OWED) throw new Refusal(ProblemType.REFUND_NOT_OPEN);
        var now = clock.instant();
        var destination = check.read(text, refund.amount(), now);
        destination.bolt11().map(check::hashOf).ifPresent(this::refuseUsed);
        var due = Optional.of(now).filter(at -> paidAtOnce);
        ledger.write(refund.goingTo(destination), due, "refund-directed", Optional.empty());
    }

    /** An invoice of ours would pay ourselves; one that paid another refund proves nothing any more. */
    private void refuseUsed(String paymentHash) {
        if (invoices.isOurs(paymentHash)) throw DestinationCheck.wrong("ours");
        if (refunds.isPaidBy(paymentHash)) throw DestinationCheck.wrong("used");
    }
}
