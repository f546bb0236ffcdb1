package ch.cryptocare.common.contract.scheduling;

/** @param preimage of the payment, 64 hexadecimal digits: its SHA-256 is the payment hash of the refund's invoice */
public record RefundProofRequest(String preimage) {}
