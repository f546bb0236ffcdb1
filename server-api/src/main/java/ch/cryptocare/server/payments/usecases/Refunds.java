package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.server.payments.domain.Refund;
import java.util.List;

/** All money that goes back. */
public interface Refunds {
    /** False, and nothing is changed, when that part of the invoice's money goes back already. */
    boolean add(Refund refund);

    List<Refund> of(InvoiceId invoice);
}
