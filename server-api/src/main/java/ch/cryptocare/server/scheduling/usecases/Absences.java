package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.server.scheduling.domain.Absence;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** When practitioners are away. */
public interface Absences {
    /** Those that are not over at that moment, in order. */
    List<Absence> upcoming(PractitionerId practitioner, Instant from);

    Optional<Absence> find(UUID id);

    void add(Absence absence);

    void remove(UUID id);
}
