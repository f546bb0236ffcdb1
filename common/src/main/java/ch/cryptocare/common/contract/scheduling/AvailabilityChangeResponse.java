package ch.cryptocare.common.contract.scheduling;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What came of a change. {@code conflicts} are the first hundred appointments that lie outside the opening times or in the
 * absence, {@code conflictCount} how many there are; {@code addedId} is what was made.
 */
public record AvailabilityChangeResponse(
        AvailabilityResponse availability,
        int conflictCount,
        List<AvailabilityConflict> conflicts,
        Optional<UUID> addedId) {}
