package ch.cryptocare.server.payments;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.PurchaseId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Paying refunds out. Who may do what is for the callers to say: they know whose purchases these are. */
public interface RefundPayouts {
    /**
     * The payer of a purchase says where one of its refunds goes.
     *
     * @param destination a BOLT 11 invoice, or a Lightning address (LUD-16)
     * @throws ch.cryptocare.common.problem.Refusal REFUND_NOT_OPEN once somebody was asked to pay it;
     *     INVALID_INPUT with the reason, also when that refund is none of the purchase's
     */
    void direct(PurchaseId purchase, UUID refund, String destination);

    Optional<RefundView> find(UUID refund);

    /** The latest first, those before {@code before}. */
    List<RefundView> list(Optional<RefundSummary.Status> status, Optional<UUID> before, int atMost);

    /**
     * Outside any transaction: somebody lets a refund go. It is paid by itself, or, where nothing can pay, from now on by
     * hand. A second time changes nothing.
     */
    void release(UUID refund, AccountId by);

    /** Somebody shows that a refund that is being sent was paid. The same proof a second time changes nothing. */
    void prove(UUID refund, String preimage, AccountId by);
}
