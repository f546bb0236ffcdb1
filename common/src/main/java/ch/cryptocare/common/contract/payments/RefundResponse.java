package ch.cryptocare.common.contract.payments;

/** Money that goes back to the patient. */
public record RefundResponse(long amountSats, RefundStatus status) {}
