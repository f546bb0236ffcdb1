package ch.cryptocare.sandbox.lightning;

import java.time.Instant;
import java.util.Optional;

/** One payment request and what became of it; paidBy names the pay-out if our own wallet paid it. */
record Invoice(
        String paymentHash,
        String preimage,
        String bolt11,
        long amountSats,
        String description,
        Instant createdAt,
        Instant expiresAt,
        Optional<Instant> paidAt,
        Optional<Payout> paidBy,
        Order order) {
    enum Status {
        OPEN,
        PAID,
        EXPIRED
    }

    Status status(Instant now) {
        if (paidAt.isPresent()) {
            return Status.PAID;
        } else if (now.isBefore(expiresAt)) {
            return Status.OPEN;
        } else {
            return Status.EXPIRED;
        }
    }

    boolean paidLate() {
        return paidAt.filter(at -> !at.isBefore(expiresAt)).isPresent();
    }

    Invoice paid(Instant at, Optional<Payout> by) {
        return new Invoice(
                paymentHash,
                preimage,
                bolt11,
                amountSats,
                description,
                createdAt,
                expiresAt,
                Optional.of(at),
                by,
                order);
    }

    Invoice expiring(Instant at) {
        return new Invoice(
                paymentHash, preimage, bolt11, amountSats, description, createdAt, at, paidAt, paidBy, order);
    }
}
