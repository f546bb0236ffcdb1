package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.server.scheduling.domain.BookedTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What came of a change.
 *
 * @param conflicts appointments that stay, though nobody could book them now
 * @param added what the change made
 */
public record ChangedAvailability(Availability availability, List<BookedTime> conflicts, Optional<UUID> added) {
    public ChangedAvailability {
        conflicts = List.copyOf(conflicts);
    }
}
