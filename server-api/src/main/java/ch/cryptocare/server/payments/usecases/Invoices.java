package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.server.payments.domain.Invoice;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All invoices ever requested. */
public interface Invoices {
    /** @param firstLook when to look for it at the gateway, should nobody come back to it */
    void add(Invoice invoice, Instant firstLook);

    Optional<Invoice> find(InvoiceId id);

    List<Invoice> ofPurchase(PurchaseId purchase);

    List<Invoice> ofPurchases(Collection<PurchaseId> purchases);

    /** Whether a gateway made an invoice with this payment hash for us. */
    boolean isOurs(String paymentHash);

    /** Writes down that the gateway is being asked; empty when it was asked before. */
    Optional<Invoice> ask(InvoiceId id, Instant now);

    enum Adoption {
        WRITTEN,
        /** Something else was written down for this invoice before. */
        WRITTEN_BEFORE,
        /** What the gateway made has the name or the payment hash of another invoice. */
        ANOTHERS
    }

    /** Writes down what the gateway made, or changes nothing. In a transaction that goes on only if it was WRITTEN. */
    Adoption adopt(Invoice made, Optional<Instant> nextLook);

    /** Nobody should pay this purchase any more. Never waits for a payment that is being settled. */
    void cancel(PurchaseId purchase, Instant now);

    /** Nobody was told of this one, and nobody will be. */
    void giveUp(InvoiceId id, Instant now);

    /** The gateway takes no payment any more; empty when that was known, or there is no such unpaid invoice. */
    Optional<Invoice> lapse(String gateway, String gatewayInvoiceId, Instant now);

    /** All invoices of the purchase to which this one belongs; nobody else settles any of them meanwhile. */
    List<Invoice> lockPurchaseOf(String gateway, String gatewayInvoiceId);

    /** Writes down the payment and its outcome. */
    void settle(Invoice paid);

    /** Invoices whose time to be looked at has come; others that ask meanwhile get other ones. */
    List<Invoice> takeDue(Instant now, int atMost);

    /** When to look at each next; empty for never again. */
    void watch(Map<InvoiceId, Optional<Instant>> nextLooks);
}
