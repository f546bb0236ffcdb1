package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.server.scheduling.domain.WalkIn;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who came without an appointment today. */
public interface WalkIns {
    void add(WalkIn walkIn);

    /** Those who wait for these practitioners, in the order in which they came: also those whose hold came to nothing. */
    List<WalkIn> waiting(Collection<PractitionerId> practitioners, Instant now);

    /** Of today, whether they still wait or not. */
    Optional<WalkIn> find(UUID id, Instant now);

    void leave(UUID id, Instant now);

    void comeBack(UUID id);

    /** Notes for whom time was taken. @return whether they were still waiting */
    boolean take(UUID id, AppointmentId appointment);

    /** Deletes what is not of today any more. */
    int forget(Instant now);
}
