package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.PractitionerId;
import java.util.Optional;

/** All practitioners. */
public interface Practitioners {
    Optional<Practitioner> find(PractitionerId id);

    void add(Practitioner practitioner);

    boolean any();
}
