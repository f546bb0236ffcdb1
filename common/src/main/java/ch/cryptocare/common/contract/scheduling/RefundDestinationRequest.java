package ch.cryptocare.common.contract.scheduling;

import java.util.UUID;

/**
 * Where a refund shall go.
 *
 * @param refundId which part of it
 * @param destination a BOLT 11 invoice without an amount or of exactly that part's, or a Lightning address
 */
public record RefundDestinationRequest(UUID refundId, String destination) {
    /** Personal data. */
    @Override
    public String toString() {
        return "[destination of " + refundId + "]";
    }
}
