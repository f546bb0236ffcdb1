package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.server.payments.RefundSummary;
import ch.cryptocare.server.payments.RefundView;
import ch.cryptocare.server.payments.domain.Refund;
import ch.cryptocare.server.payments.domain.RefundStatus;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where refunds stand. */
public final class FollowRefunds {
    private final Refunds refunds;
    private final RefundLedger ledger;

    public FollowRefunds(Refunds refunds, RefundLedger ledger) {
        this.refunds = refunds;
        this.ledger = ledger;
    }

    public Optional<RefundView> find(UUID id) {
        return refunds.find(id).map(this::view);
    }

    public List<RefundView> list(Optional<RefundSummary.Status> status, Optional<UUID> before, int atMost) {
        return refunds.list(status.map(wanted -> RefundStatus.valueOf(wanted.name())), before, atMost).stream()
                .map(this::view)
                .toList();
    }

    private RefundView view(Refund refund) {
        return Summaries.of(ledger.purchaseOf(refund), refund);
    }
}
