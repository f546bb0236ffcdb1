package ch.cryptocare.server.payments;

import java.util.UUID;

/** Money has to go back to the payer of a purchase. */
public record RefundOwed(UUID refundId, UUID purchaseId, String seller, long amountSats) {}
