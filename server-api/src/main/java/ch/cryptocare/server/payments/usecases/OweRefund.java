package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.common.value.Ids;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.payments.RefundOwed;
import ch.cryptocare.server.payments.RefundSummary;
import ch.cryptocare.server.payments.domain.Invoice;
import ch.cryptocare.server.payments.domain.Purchase;
import ch.cryptocare.server.payments.domain.Refund;
import ch.cryptocare.server.payments.domain.RefundReason;
import ch.cryptocare.server.platform.Events;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Writes down money that goes back, each part of it once. */
public final class OweRefund {
    private final Invoices invoices;
    private final Refunds refunds;
    private final Events events;
    private final InstantSource clock;

    public OweRefund(Invoices invoices, Refunds refunds, Events events, InstantSource clock) {
        this.invoices = invoices;
        this.refunds = refunds;
        this.events = events;
        this.clock = clock;
    }

    /** What was delivered for this purchase was taken back. */
    public Optional<RefundSummary> forCancelled(PurchaseId purchase) {
        var delivered = new Purchase(invoices.ofPurchase(purchase)).delivered();
        if (delivered.isEmpty()) return Optional.empty();
        owe(delivered.get(), List.of(RefundReason.CANCELLED));
        return Summaries.of(purchase, refunds.of(delivered.get().id()));
    }

    void owe(Invoice paid, List<RefundReason> reasons) {
        var owed = reasons.stream()
                .map(reason -> Refund.owed(Ids.next(clock), paid, reason, clock.instant()))
                .filter(refunds::add)
                .toList();
        if (owed.isEmpty()) return;
        var total = owed.stream().map(Refund::amount).reduce(Sats.ZERO, Sats::plus);
        events.publish(new RefundOwed(
                owed.getFirst().id(),
                paid.terms().purchase().value(),
                paid.terms().seller(),
                total.amount()));
    }
}
