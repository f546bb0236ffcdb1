package ch.cryptocare.common.contract.scheduling;

import ch.cryptocare.common.contract.payments.RefundStatus;
import java.util.Optional;

/** Which refunds. {@code cursor} is the previous page's {@code nextCursor}. */
public record RefundListQuery(Optional<RefundStatus> status, Optional<String> cursor) {}
