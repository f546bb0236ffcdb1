package ch.cryptocare.server.scheduling.domain;

import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.ServiceTypeId;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who came without an appointment, and waits.
 *
 * @param anyone whether any practitioner of the practice who offers the same will do
 * @param until the end of the day, when it is forgotten
 */
public record WalkIn(
        UUID id,
        PractitionerId practitioner,
        ServiceTypeId service,
        boolean anyone,
        String name,
        Instant arrivedAt,
        Instant until) {
    /** Without the name. */
    @Override
    public String toString() {
        return "walk-in " + id;
    }
}
