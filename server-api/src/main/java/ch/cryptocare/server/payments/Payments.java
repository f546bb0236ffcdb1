package ch.cryptocare.server.payments;

import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.common.value.Sats;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sells a purchase of any {@link Seller} for one Lightning payment.
 *
 * <p>Locks: the calls that join the caller's transaction never wait for an invoice, so a caller may hold its own rows
 * while it makes them; {@link Seller#paid} is called with the invoice locked and may take the seller's rows.
 */
public interface Payments {
    /**
     * Joins the caller's transaction: the invoice is written down, the gateway is asked afterwards by {@link #open}.
     *
     * @param expiresAt when the invoice can no longer be paid; hold what is sold a little longer than that
     */
    InvoiceId request(PurchaseId purchase, String seller, Sats amount, Instant expiresAt);

    /**
     * Outside any transaction: asks the gateway and checks its answer. Asked again for the same invoice it answers with
     * what there is, without a second invoice; its status stays REQUESTED while another call is still asking.
     *
     * @param memo what wallets show: starts with "CryptoCare", names no person and nothing medical
     * @throws ch.cryptocare.common.problem.Refusal PAYMENT_UNAVAILABLE; the invoice is cancelled then, and the caller
     *     gives up what it holds
     */
    InvoiceSummary open(InvoiceId invoice, String memo);

    /** Joins the caller's transaction: nobody should pay for this any more. Money that comes all the same is owed back. */
    void cancel(PurchaseId purchase);

    /**
     * Joins the caller's transaction: what was delivered is taken back, so its price goes back to the payer. A second
     * call changes nothing, and nothing is owed for what was never delivered.
     */
    Optional<RefundSummary> refund(PurchaseId purchase);

    /** What of these purchases still has to go back to whoever paid. */
    Sats refundsOwed(List<PurchaseId> purchases);

    /** Paying out what is owed. */
    RefundPayouts refundPayouts();

    /** The invoice that was delivered, else the latest one. */
    Optional<InvoiceSummary> invoiceOf(PurchaseId purchase);

    /** As {@link #invoiceOf}, of many at once. */
    Map<PurchaseId, InvoiceSummary> invoicesOf(Collection<PurchaseId> purchases);

    /** What an amount is worth, when a rate is known; never waits. */
    Optional<Long> approxChfCents(Sats amount);
}
