package ch.cryptocare.server.payments.domain;

import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.common.value.Sats;
import java.time.Instant;
import java.util.UUID;

/**
 * Money that goes back to a payer: at most the price once and the excess once, never more than came in. It is owed until
 * somebody is asked to pay it, is being sent until it is known what came of that, and is sent once that is proven.
 */
public record Refund(
        UUID id,
        InvoiceId invoice,
        RefundReason reason,
        Sats amount,
        RefundStatus status,
        Instant owedAt,
        Payout payout) {
    public static Refund owed(UUID id, Invoice invoice, RefundReason reason, Instant at) {
        return new Refund(id, invoice.id(), reason, amount(invoice, reason), RefundStatus.OWED, at, Payout.NONE);
    }

    /** The payer says where, or says otherwise while nobody was asked to pay yet. */
    public Refund goingTo(RefundDestination destination) {
        require(RefundStatus.OWED);
        return with(RefundStatus.OWED, Payout.to(destination));
    }

    /** Somebody lets it go. */
    public Refund released(Instant at) {
        require(RefundStatus.OWED);
        return with(RefundStatus.OWED, payout.released(at));
    }

    /** From here on nobody may pay it by another invoice, until it is certain that this one is not paid. */
    public Refund sending(PayoutInvoice invoice) {
        require(RefundStatus.OWED);
        return with(RefundStatus.SENDING, payout.by(invoice));
    }

    public Refund sent(Preimage preimage, Instant at) {
        require(RefundStatus.SENDING);
        if (payout.paymentHash().filter(preimage::proves).isEmpty())
            throw new IllegalArgumentException("that preimage proves another payment");
        return with(RefundStatus.SENT, payout.sent(preimage, at));
    }

    /** It is certain that nothing was paid, and that nothing will be by that invoice. */
    public Refund failed(RefundFailure why) {
        if (status == RefundStatus.SENT) throw new IllegalStateException("refund " + id + " is sent");
        return with(RefundStatus.OWED, payout.failed(why));
    }

    private void require(RefundStatus expected) {
        if (status != expected) throw new IllegalStateException("refund " + id + " is " + status);
    }

    private Refund with(RefundStatus next, Payout changed) {
        return new Refund(id, invoice, reason, amount, next, owedAt, changed);
    }

    private static Sats amount(Invoice invoice, RefundReason reason) {
        var received = invoice.payment().orElseThrow().received();
        var price = received.compareTo(invoice.amount()) < 0 ? received : invoice.amount();
        return switch (reason) {
            case OVERPAID -> new Sats(received.amount() - price.amount());
            case SLOT_GONE, CANCELLED, DUPLICATE, UNDERPAID -> price;
        };
    }
}
