package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.payments.InvoiceSummary;
import ch.cryptocare.server.payments.RefundSummary;
import ch.cryptocare.server.payments.RefundView;
import ch.cryptocare.server.payments.domain.Invoice;
import ch.cryptocare.server.payments.domain.InvoiceState;
import ch.cryptocare.server.payments.domain.Offer;
import ch.cryptocare.server.payments.domain.Preimage;
import ch.cryptocare.server.payments.domain.Refund;
import ch.cryptocare.server.payments.domain.RefundDestination;
import ch.cryptocare.server.payments.domain.RefundStatus;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells other modules what they may know of an invoice. */
final class Summaries {
    private Summaries() {}

    static InvoiceSummary of(Invoice invoice, List<Refund> refunds, Instant now) {
        return new InvoiceSummary(
                invoice.id(),
                invoice.terms().purchase(),
                invoice.amount(),
                invoice.offer().map(Offer::bolt11),
                invoice.offer().map(Offer::paymentHash),
                invoice.expiresAt(),
                status(invoice.at(now)),
                settledAt(invoice.at(now)),
                invoice.terms().approxChfCents(),
                of(invoice.terms().purchase(), refunds));
    }

    /** The sum of them, as far as the slowest has come. */
    static Optional<RefundSummary> of(PurchaseId purchase, List<Refund> refunds) {
        var total = refunds.stream().map(Refund::amount).reduce(Sats.ZERO, Sats::plus);
        return refunds.stream()
                .map(Refund::status)
                .min(Comparator.naturalOrder())
                .map(slowest -> new RefundSummary(
                        total,
                        status(slowest),
                        refunds.stream().map(refund -> of(purchase, refund)).toList()));
    }

    static RefundView of(PurchaseId purchase, Refund refund) {
        var payout = refund.payout();
        var destination = payout.destination();
        return new RefundView(
                refund.id(),
                purchase,
                RefundView.Reason.valueOf(refund.reason().name()),
                refund.amount(),
                status(refund.status()),
                refund.owedAt(),
                destination.flatMap(where -> where.address().or(where::bolt11)),
                destination
                        .filter(where -> refund.status() == RefundStatus.SENDING)
                        .flatMap(RefundDestination::bolt11),
                payout.paymentHash(),
                payout.payableUntil(),
                payout.failure().map(why -> RefundView.Failure.valueOf(why.name())),
                payout.sentAt(),
                payout.proof().map(Preimage::hex));
    }

    private static Optional<Instant> settledAt(InvoiceState state) {
        return state instanceof InvoiceState.Settled settled ? Optional.of(settled.at()) : Optional.empty();
    }

    private static InvoiceSummary.Status status(InvoiceState state) {
        return switch (state) {
            case InvoiceState.Requested r -> InvoiceSummary.Status.REQUESTED;
            case InvoiceState.Open o -> InvoiceSummary.Status.OPEN;
            case InvoiceState.Settled s -> InvoiceSummary.Status.SETTLED;
            case InvoiceState.Expired e -> InvoiceSummary.Status.EXPIRED;
            case InvoiceState.PaidLate p -> InvoiceSummary.Status.PAID_LATE;
            case InvoiceState.Cancelled c -> InvoiceSummary.Status.CANCELLED;
        };
    }

    private static RefundSummary.Status status(RefundStatus status) {
        return switch (status) {
            case OWED -> RefundSummary.Status.OWED;
            case SENDING -> RefundSummary.Status.SENDING;
            case SENT -> RefundSummary.Status.SENT;
        };
    }
}
