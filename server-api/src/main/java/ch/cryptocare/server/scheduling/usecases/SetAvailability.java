package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.scheduling.domain.BookedTime;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/** Saves when a practitioner can be booked from now on. What is booked already stays, also where it is closed now. */
public final class SetAvailability {
    /** Longer than any horizon. */
    private static final Duration AHEAD = Duration.ofDays(800);

    private final CalendarChanges changes;
    private final Schedules schedules;
    private final BookedTimes booked;
    private final ReadAvailability read;
    private final InstantSource clock;

    public SetAvailability(
            CalendarChanges changes,
            Schedules schedules,
            BookedTimes booked,
            ReadAvailability read,
            InstantSource clock) {
        this.changes = changes;
        this.schedules = schedules;
        this.booked = booked;
        this.read = read;
        this.clock = clock;
    }

    public ChangedAvailability set(AccountId keeper, PractitionerId practitioner, long seen, OpeningPlan plan) {
        return changes.by(keeper, practitioner, seen, "availability-changed", offer -> {
            var now = clock.instant();
            var today = LocalDate.ofInstant(now, offer.schedule().zone());
            var saved = schedules.save(plan.appliedTo(offer, today));
            var ahead = booked.of(practitioner, Slot.of(now, AHEAD), now);
            return new ChangedAvailability(
                    read.at(saved), BookedTime.outside(saved.schedule(), ahead), Optional.empty());
        });
    }
}
