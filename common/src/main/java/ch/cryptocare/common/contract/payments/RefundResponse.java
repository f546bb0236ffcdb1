package ch.cryptocare.common.contract.payments;

import java.util.List;

/** Money that goes back to the patient: the sum of its parts, as far as the slowest has come. */
public record RefundResponse(long amountSats, RefundStatus status, List<RefundPart> parts) {}
