package ch.cryptocare.common.contract.scheduling;

import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.ServiceTypeId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Somebody who waits; {@code next} is the first time today that nothing else takes, within opening hours. */
public record WalkInSummary(
        UUID id,
        String name,
        PractitionerId practitionerId,
        ServiceTypeId serviceId,
        boolean anyone,
        Instant arrivedAt,
        Optional<WalkInSuggestion> next) {}
