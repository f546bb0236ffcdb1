package ch.cryptocare.common.contract.authoring;

import ch.cryptocare.common.value.CorrectionKind;
import java.time.Instant;

/**
 * A correction that was made.
 *
 * @param lowers whether marks went down, too
 * @param changed how many attempts have another mark since
 */
public record RegradeSummary(CorrectionKind correction, String reason, boolean lowers, int changed, Instant at) {}
