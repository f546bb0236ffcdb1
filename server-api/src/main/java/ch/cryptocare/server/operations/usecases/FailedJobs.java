package ch.cryptocare.server.operations.usecases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Work that failed when it was last tried, or that no server takes up. */
public interface FailedJobs {
    /** Where a page ended. */
    record Position(Instant since, UUID id) {}

    /** What has failed for longest first. */
    List<FailedJob> list(Optional<Position> after, int atMost, Instant now);

    Optional<FailedJob> find(UUID id, Instant now);

    /** Is due from then on, unless it runs already. */
    void due(UUID id, Instant at);
}
