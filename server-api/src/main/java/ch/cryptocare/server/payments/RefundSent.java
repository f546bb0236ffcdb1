package ch.cryptocare.server.payments;

import java.util.UUID;

/** A refund has reached the payer of a purchase: {@code preimage} proves it. */
public record RefundSent(UUID refundId, UUID purchaseId, String seller, long amountSats, String preimage) {}
