package ch.cryptocare.server.legal.usecases;

import ch.cryptocare.server.legal.domain.ProcessingActivity;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The register of processing activities: their last revisions, and all those before. */
public interface Activities {
    /** A place in the order of the register. */
    record Position(int position, UUID id) {}

    List<ProcessingActivity> after(Optional<Position> place, int atMost);

    Optional<ProcessingActivity> find(UUID id);

    /** Refused as CHANGED_MEANWHILE when there is such a revision already. */
    void add(ProcessingActivity revision);
}
