package ch.cryptocare.common.contract.legal;

/** @param receipt what the mail about the erasure carries */
public record ReceiptRequest(String receipt) {
    @Override
    public String toString() {
        return "[receipt]";
    }
}
