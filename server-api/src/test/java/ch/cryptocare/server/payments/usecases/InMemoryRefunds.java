package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.server.payments.domain.Refund;
import ch.cryptocare.server.payments.domain.RefundReason;
import ch.cryptocare.server.payments.domain.RefundStatus;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Refunds for tests of use cases; passes the same contract as those in the database. */
public final class InMemoryRefunds implements Refunds {
    private final Map<UUID, Refund> refunds = new LinkedHashMap<>();
    private final Map<UUID, Instant> nextLooks = new HashMap<>();

    @Override
    public synchronized boolean add(Refund refund) {
        boolean excess = refund.reason() == RefundReason.OVERPAID;
        var known =
                of(refund.invoice()).stream().anyMatch(other -> (other.reason() == RefundReason.OVERPAID) == excess);
        if (!known) refunds.put(refund.id(), refund);
        return !known;
    }

    @Override
    public synchronized List<Refund> of(Collection<InvoiceId> invoices) {
        return invoices.stream().map(this::of).flatMap(List::stream).toList();
    }

    @Override
    public synchronized List<Refund> of(InvoiceId invoice) {
        return refunds.values().stream()
                .filter(refund -> refund.invoice().equals(invoice))
                .toList();
    }

    @Override
    public synchronized Optional<Refund> find(UUID id) {
        return Optional.ofNullable(refunds.get(id));
    }

    @Override
    public Optional<Refund> lock(UUID id) {
        return find(id);
    }

    @Override
    public synchronized void replace(Refund refund, Optional<Instant> nextLook) {
        if (find(refund.id()).orElseThrow().status() == RefundStatus.SENT)
            throw new IllegalStateException("refund " + refund.id() + " was sent before");
        refunds.put(refund.id(), refund);
        nextLook.ifPresentOrElse(at -> nextLooks.put(refund.id(), at), () -> nextLooks.remove(refund.id()));
    }

    @Override
    public synchronized boolean isPaidBy(String paymentHash) {
        return refunds.values().stream()
                .anyMatch(refund -> refund.payout()
                        .paymentHash()
                        .filter(paymentHash::equals)
                        .isPresent());
    }

    @Override
    public synchronized List<Refund> takeDue(Instant now, Instant next, int atMost) {
        var due = nextLooks.entrySet().stream()
                .filter(look -> !look.getValue().isAfter(now))
                .sorted(Map.Entry.comparingByValue())
                .limit(atMost)
                .flatMap(look -> find(look.getKey()).stream())
                .toList();
        due.forEach(refund -> nextLooks.put(refund.id(), next));
        return due;
    }

    @Override
    public synchronized List<Refund> list(Optional<RefundStatus> status, Optional<UUID> before, int atMost) {
        return refunds.values().stream()
                .filter(refund ->
                        status.filter(wanted -> wanted != refund.status()).isEmpty())
                .filter(refund -> before.filter(id -> refund.id().toString().compareTo(id.toString()) >= 0)
                        .isEmpty())
                .sorted(Comparator.comparing((Refund refund) -> refund.id().toString())
                        .reversed())
                .limit(atMost)
                .toList();
    }
}
