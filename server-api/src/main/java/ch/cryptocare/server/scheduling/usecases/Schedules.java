package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.server.scheduling.domain.PatientKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

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

    /** As {@link #lock(PractitionerId, PatientKey)}, for who changes the rules: bookings wait, and see what comes of it. */
    Offer lock(PractitionerId practitioner);

    /** @return the same at its new revision */
    Offer save(Offer offer);

    /** What it rests on has changed elsewhere. @return the same at its new revision */
    Offer touch(Offer offer);

    /** Whose service it is, also when it was withdrawn. */
    Optional<PractitionerId> practitionerOf(ServiceTypeId service);
}
