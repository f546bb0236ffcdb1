package ch.cryptocare.common.contract.legal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * That somebody's data are to be erased, and what was done.
 *
 * @param receipt opens the receipt, also when the account is gone
 * @param holdings what was done; nothing before it is done
 */
public record ErasureResponse(
        UUID id,
        ErasureStatus status,
        Instant askedAt,
        Instant dueAt,
        Optional<Instant> doneAt,
        String receipt,
        List<HoldingResponse> holdings) {
    @Override
    public String toString() {
        return "erasure " + id;
    }
}
