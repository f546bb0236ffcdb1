package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.scheduling.domain.Absence;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Enters when a practitioner is away. Nobody can book then; whoever has booked already is left to the practice. */
public final class PlanAbsences {
    private static final Duration LONGEST = Duration.ofDays(731);
    private static final int MOST = 200;

    private final CalendarChanges changes;
    private final Schedules schedules;
    private final Absences absences;
    private final BookedTimes booked;
    private final ReadAvailability read;
    private final InstantSource clock;

    public PlanAbsences(
            CalendarChanges changes,
            Schedules schedules,
            Absences absences,
            BookedTimes booked,
            ReadAvailability read,
            InstantSource clock) {
        this.changes = changes;
        this.schedules = schedules;
        this.absences = absences;
        this.booked = booked;
        this.read = read;
        this.clock = clock;
    }

    /** The same absence again is the one that there is. */
    public ChangedAvailability add(AccountId keeper, PractitionerId practitioner, Instant start, Instant end) {
        return changes.by(keeper, practitioner, "absence-added", offer -> {
            var now = clock.instant();
            var time = stretch(start, end, now);
            var known = absences.upcoming(practitioner, now);
            var same = known.stream()
                    .filter(absence -> absence.time().equals(time))
                    .findFirst();
            var absence = same.orElseGet(() -> new Absence(Ids.next(clock), practitioner, time));
            if (same.isEmpty()) enter(absence, known);
            var saved = same.isEmpty() ? schedules.touch(offer) : offer;
            return new ChangedAvailability(
                    read.at(saved), booked.of(practitioner, time, now), Optional.of(absence.id()));
        });
    }

    private static Slot stretch(Instant start, Instant end, Instant now) {
        if (!start.isBefore(end)) throw Refusal.invalid("end", "not-after-start");
        if (Duration.between(start, end).compareTo(LONGEST) > 0) throw Refusal.invalid("end", "too-far");
        if (!end.isAfter(now)) throw Refusal.invalid("end", "in-the-past");
        return new Slot(start, end);
    }

    private void enter(Absence absence, List<Absence> known) {
        if (known.size() >= MOST) throw Refusal.invalid("start", "too-many");
        absences.add(absence);
    }

    /** Refused as NOT_FOUND when there is none. */
    public ChangedAvailability remove(AccountId keeper, UUID id) {
        var found = absences.find(id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        return changes.by(keeper, found.practitioner(), "absence-removed", offer -> {
            absences.remove(id);
            return new ChangedAvailability(read.at(schedules.touch(offer)), List.of(), Optional.empty());
        });
    }
}
