package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.PractitionerId;
import java.util.List;
import java.util.Optional;

/** What patients read about practitioners, also about those who have nothing on offer. */
public interface Profiles {
    /**
     * By name.
     *
     * @param text words that must be found in name, city, specialty or about
     */
    List<Profile> list(Optional<String> text, Optional<PractitionerId> after, int atMost);

    Optional<Profile> find(PractitionerId id);

    void change(Practitioner practitioner);
}
