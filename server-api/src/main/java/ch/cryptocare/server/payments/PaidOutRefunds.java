package ch.cryptocare.server.payments;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.server.payments.usecases.DestinationCheck;
import ch.cryptocare.server.payments.usecases.DirectRefund;
import ch.cryptocare.server.payments.usecases.FollowRefunds;
import ch.cryptocare.server.payments.usecases.Invoices;
import ch.cryptocare.server.payments.usecases.PayRefund;
import ch.cryptocare.server.payments.usecases.PayoutInvoices;
import ch.cryptocare.server.payments.usecases.ProveRefund;
import ch.cryptocare.server.payments.usecases.RefundLedger;
import ch.cryptocare.server.payments.usecases.Refunds;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The wiring of what pays refunds out. */
final class PaidOutRefunds implements RefundPayouts {
    private final DirectRefund directRefund;
    private final PayRefund payRefund;
    private final ProveRefund proveRefund;
    private final FollowRefunds followRefunds;

    /** @param automatic whether a refund is paid as soon as it is known where to */
    PaidOutRefunds(
            boolean automatic,
            Providers providers,
            Transactions transactions,
            Refunds refunds,
            Invoices invoices,
            RefundLedger ledger,
            DestinationCheck check,
            InstantSource clock) {
        var payer = providers.payer();
        var payoutInvoices = new PayoutInvoices(refunds, invoices, providers.addresses(), check, clock);
        directRefund =
                new DirectRefund(transactions, refunds, invoices, ledger, check, automatic && payer.isPresent(), clock);
        payRefund = new PayRefund(transactions, refunds, ledger, payoutInvoices, payer, automatic, clock);
        proveRefund = new ProveRefund(transactions, refunds, ledger);
        followRefunds = new FollowRefunds(refunds, ledger);
    }

    void payDue() {
        payRefund.payDue();
    }

    @Override
    public void direct(PurchaseId purchase, UUID refund, String destination) {
        directRefund.direct(purchase, refund, destination);
    }

    @Override
    public Optional<RefundView> find(UUID refund) {
        return followRefunds.find(refund);
    }

    @Override
    public List<RefundView> list(Optional<RefundSummary.Status> status, Optional<UUID> before, int atMost) {
        return followRefunds.list(status, before, atMost);
    }

    @Override
    public void release(UUID refund, AccountId by) {
        payRefund.release(refund, by);
    }

    @Override
    public void prove(UUID refund, String preimage, AccountId by) {
        proveRefund.prove(refund, preimage, by);
    }
}
