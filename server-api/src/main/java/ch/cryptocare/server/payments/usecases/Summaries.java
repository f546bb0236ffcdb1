package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.payments.InvoiceSummary;
import ch.cryptocare.server.payments.RefundSummary;
import ch.cryptocare.server.payments.domain.Invoice;
import ch.cryptocare.server.payments.domain.InvoiceState;
import ch.cryptocare.server.payments.domain.Offer;
import ch.cryptocare.server.payments.domain.Refund;
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
                invoice.terms().approxChfCents(),
                of(refunds));
    }

    /** The sum of them, as far as the slowest has come. */
    static Optional<RefundSummary> of(List<Refund> refunds) {
        var total = refunds.stream().map(Refund::amount).reduce(Sats.ZERO, Sats::plus);
        return refunds.stream()
                .map(Refund::status)
                .min(Comparator.naturalOrder())
                .map(slowest -> new RefundSummary(total, status(slowest)));
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
