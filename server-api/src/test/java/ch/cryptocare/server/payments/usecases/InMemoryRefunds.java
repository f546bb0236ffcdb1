package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.server.payments.domain.Refund;
import ch.cryptocare.server.payments.domain.RefundReason;
import java.util.ArrayList;
import java.util.List;

/** Refunds for tests of use cases; passes the same contract as those in the database. */
public final class InMemoryRefunds implements Refunds {
    private final List<Refund> refunds = new ArrayList<>();

    @Override
    public synchronized boolean add(Refund refund) {
        boolean excess = refund.reason() == RefundReason.OVERPAID;
        var known =
                of(refund.invoice()).stream().anyMatch(other -> (other.reason() == RefundReason.OVERPAID) == excess);
        return !known && refunds.add(refund);
    }

    @Override
    public synchronized List<Refund> of(InvoiceId invoice) {
        return refunds.stream()
                .filter(refund -> refund.invoice().equals(invoice))
                .toList();
    }
}
