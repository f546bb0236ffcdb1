package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.PractitionerId;
import java.time.InstantSource;
import java.time.LocalDate;

/** Shows whoever keeps a calendar when it can be booked. */
public final class ReadAvailability {
    private final KeptCalendars kept;
    private final Schedules schedules;
    private final Absences absences;
    private final InstantSource clock;

    public ReadAvailability(KeptCalendars kept, Schedules schedules, Absences absences, InstantSource clock) {
        this.kept = kept;
        this.schedules = schedules;
        this.absences = absences;
        this.clock = clock;
    }

    public Availability of(AccountId keeper, PractitionerId practitioner) {
        kept.require(keeper, practitioner);
        return at(schedules.offer(practitioner));
    }

    /** Today's absences among them, though they may be over. */
    Availability at(Offer offer) {
        var zone = offer.schedule().zone();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return new Availability(
                offer,
                absences.upcoming(offer.practitioner(), today.atStartOfDay(zone).toInstant()),
                today);
    }
}
