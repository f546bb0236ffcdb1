package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.server.payments.domain.Preimage;
import ch.cryptocare.server.payments.domain.Refund;
import ch.cryptocare.server.platform.Transactions;
import java.util.Optional;
import java.util.UUID;

/** Somebody paid a refund with their own wallet and shows its preimage. */
public final class ProveRefund {
    private static final String FIELD = "preimage";

    private final Transactions transactions;
    private final Refunds refunds;
    private final RefundLedger ledger;

    public ProveRefund(Transactions transactions, Refunds refunds, RefundLedger ledger) {
        this.transactions = transactions;
        this.refunds = refunds;
        this.ledger = ledger;
    }

    public void prove(UUID id, String text, AccountId by) {
        var preimage = Preimage.read(text).orElseThrow(() -> Refusal.invalid(FIELD, "not-valid"));
        transactions.run(() ->
                prove(refunds.lock(id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND)), preimage, by));
    }

    private void prove(Refund refund, Preimage preimage, AccountId by) {
        switch (refund.status()) {
            case OWED -> throw new Refusal(ProblemType.REFUND_NOT_OPEN);
            case SENT -> {
                if (!refund.payout().proof().equals(Optional.of(preimage)))
                    throw new Refusal(ProblemType.REFUND_NOT_OPEN);
            }
            case SENDING -> {
                if (refund.payout().paymentHash().filter(preimage::proves).isEmpty())
                    throw Refusal.invalid(FIELD, "other-payment");
                ledger.sent(refund, preimage, Optional.of(by));
            }
        }
    }
}
