package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.server.payments.domain.Refund;
import ch.cryptocare.server.payments.domain.RefundStatus;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All money that goes back. */
public interface Refunds {
    /** False, and nothing is changed, when that part of the invoice's money goes back already. */
    boolean add(Refund refund);

    List<Refund> of(InvoiceId invoice);

    List<Refund> of(Collection<InvoiceId> invoices);

    Optional<Refund> find(UUID id);

    /** Nobody else changes it until the transaction ends. */
    Optional<Refund> lock(UUID id);

    /**
     * Writes down how it is paid out, under its lock.
     *
     * @param nextLook when to look at it, if it should be looked at
     */
    void replace(Refund refund, Optional<Instant> nextLook);

    /** Whether a refund is being or was paid by the invoice of this hash. */
    boolean isPaidBy(String paymentHash);

    /**
     * Refunds whose time to be looked at has come; nobody else gets them until {@code next}, when they are due again
     * unless that was changed.
     */
    List<Refund> takeDue(Instant now, Instant next, int atMost);

    /** The latest first, those before {@code before}. */
    List<Refund> list(Optional<RefundStatus> status, Optional<UUID> before, int atMost);
}
