package ch.cryptocare.common.contract.legal;

import java.time.Instant;
import java.util.Optional;

/**
 * The rows of one table that are about somebody, and what becomes of them.
 *
 * @param until when what stays is deleted, where that is known
 */
public record HoldingResponse(
        String table, int rows, HoldingFate fate, Optional<HoldingReason> reason, Optional<Instant> until) {}
