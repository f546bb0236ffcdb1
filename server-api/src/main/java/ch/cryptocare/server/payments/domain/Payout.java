package ch.cryptocare.server.payments.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * How a refund is paid out.
 *
 * @param paymentHash hex, of the invoice that is being or was paid
 * @param releasedAt when somebody let it go, where refunds wait for that
 * @param failure why the last try came to nothing
 */
public record Payout(
        Optional<RefundDestination> destination,
        Optional<String> paymentHash,
        Optional<Instant> payableUntil,
        Optional<Instant> releasedAt,
        Optional<RefundFailure> failure,
        Optional<Instant> sentAt,
        Optional<Preimage> proof) {
    static final Payout NONE = new Payout(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    static Payout to(RefundDestination destination) {
        return NONE.at(Optional.of(destination), Optional.empty());
    }

    Payout released(Instant at) {
        return new Payout(
                destination, Optional.empty(), Optional.empty(), Optional.of(at), failure, sentAt, Optional.empty());
    }

    Payout by(PayoutInvoice invoice) {
        var address = destination.flatMap(RefundDestination::address);
        return new Payout(
                Optional.of(new RefundDestination(address, Optional.of(invoice.bolt11()))),
                Optional.of(invoice.paymentHash()),
                Optional.of(invoice.payableUntil()),
                releasedAt,
                Optional.empty(),
                sentAt,
                proof);
    }

    Payout sent(Preimage preimage, Instant at) {
        return new Payout(
                destination,
                paymentHash,
                payableUntil,
                releasedAt,
                Optional.empty(),
                Optional.of(at),
                Optional.of(preimage));
    }

    /** An address can be asked for another invoice; of an invoice that lapsed nothing is left. */
    Payout failed(RefundFailure why) {
        var kept = destination.filter(
                known -> why != RefundFailure.EXPIRED || known.address().isPresent());
        return NONE.at(kept, Optional.of(why));
    }

    private Payout at(Optional<RefundDestination> where, Optional<RefundFailure> why) {
        return new Payout(where, paymentHash, payableUntil, releasedAt, why, sentAt, proof);
    }
}
