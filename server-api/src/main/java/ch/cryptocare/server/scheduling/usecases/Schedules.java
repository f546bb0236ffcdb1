package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.server.scheduling.domain.PatientKey;
import java.util.Collection;
import java.util.List;

/** When practitioners can be booked. */
public interface Schedules {
    /** Refused as NOT_FOUND when there is no such practitioner. */
    Offer offer(PractitionerId practitioner);

    /** Those of them that there are. */
    List<Offer> offers(Collection<PractitionerId> practitioners);

    /**
     * As {@link #offer}, and makes every other change of this practitioner's and this patient's time wait until the
     * running transaction ends: between the look and the write nobody can take the slot. Who changes time must call this first.
     */
    Offer lock(PractitionerId practitioner, PatientKey patient);

    void save(Offer offer);
}
