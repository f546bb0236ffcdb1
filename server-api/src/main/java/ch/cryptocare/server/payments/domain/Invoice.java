package ch.cryptocare.server.payments.domain;

import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.common.value.Sats;
import java.time.Instant;
import java.util.Optional;

/**
 * A request for one Lightning payment: a list of facts, from which its state is computed. Facts may become known in any
 * order and more than once; each keeps its first or earliest form, so the result is the same.
 *
 * @param askedAt when the gateway was asked to make it
 * @param lapsedAt when the gateway said that it no longer takes the payment
 */
public record Invoice(
        InvoiceId id,
        Terms terms,
        Instant expiresAt,
        Optional<Instant> askedAt,
        Optional<String> gatewayInvoiceId,
        Optional<Offer> offer,
        Optional<Instant> cancelledAt,
        Optional<Instant> lapsedAt,
        Optional<Payment> payment) {

    public static Invoice requested(InvoiceId id, Terms terms, Instant expiresAt) {
        return new Invoice(
                id,
                terms,
                expiresAt,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The gateway was asked. */
    public Invoice asked(Instant at) {
        return new Invoice(
                id, terms, expiresAt, earliest(askedAt, at), gatewayInvoiceId, offer, cancelledAt, lapsedAt, payment);
    }

    /** The gateway made it, and what it made is what was asked for. */
    public Invoice opened(String madeAs, Offer made, Instant payableUntil) {
        if (gatewayInvoiceId.isPresent()) return this;
        var until = payableUntil.isBefore(expiresAt) ? payableUntil : expiresAt;
        return new Invoice(
                id, terms, until, askedAt, Optional.of(madeAs), Optional.of(made), cancelledAt, lapsedAt, payment);
    }

    /** The gateway made something that is not shown to anybody, and that is watched all the same. */
    public Invoice madeAs(String id) {
        if (gatewayInvoiceId.isPresent()) return this;
        return new Invoice(this.id, terms, expiresAt, askedAt, Optional.of(id), offer, cancelledAt, lapsedAt, payment);
    }

    public Invoice cancelled(Instant at) {
        return new Invoice(
                id, terms, expiresAt, askedAt, gatewayInvoiceId, offer, earliest(cancelledAt, at), lapsedAt, payment);
    }

    public Invoice lapsed(Instant at) {
        return new Invoice(
                id, terms, expiresAt, askedAt, gatewayInvoiceId, offer, cancelledAt, earliest(lapsedAt, at), payment);
    }

    /** One payment hash can be paid once: a second report of it changes nothing. */
    public Invoice paid(Payment paid) {
        if (payment.isPresent()) return this;
        return new Invoice(
                id, terms, expiresAt, askedAt, gatewayInvoiceId, offer, cancelledAt, lapsedAt, Optional.of(paid));
    }

    public Sats amount() {
        return terms.amount();
    }

    /** When it could no longer be paid, as far as is known. */
    public Instant endsAt() {
        return lapsedAt.filter(lapsed -> lapsed.isBefore(expiresAt)).orElse(expiresAt);
    }

    /** What this invoice is: the only place where that is decided. */
    public InvoiceState at(Instant now) {
        if (payment.isPresent()) return paidState(payment.get());
        if (cancelledAt.isPresent()) return new InvoiceState.Cancelled(cancelledAt.get());
        if (!now.isBefore(endsAt())) return new InvoiceState.Expired(endsAt());
        if (offer.isPresent()) return new InvoiceState.Open(expiresAt);
        return new InvoiceState.Requested();
    }

    public Oddity oddity() {
        if (payment.isEmpty()) return Oddity.NONE;
        int difference = payment.get().received().compareTo(amount());
        if (difference < 0) return Oddity.PAID_PARTIAL;
        return difference > 0 ? Oddity.PAID_OVER : Oddity.NONE;
    }

    private InvoiceState paidState(Payment paid) {
        var inTime = paid.at().isBefore(endsAt())
                && cancelledAt.filter(at -> !paid.at().isBefore(at)).isEmpty();
        return inTime
                ? new InvoiceState.Settled(paid.at(), paid.received())
                : new InvoiceState.PaidLate(paid.at(), paid.received());
    }

    private static Optional<Instant> earliest(Optional<Instant> known, Instant at) {
        return known.filter(earlier -> earlier.isBefore(at)).or(() -> Optional.of(at));
    }
}
