package ch.cryptocare.server.scheduling.domain;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Slot;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody may take of a practitioner's time: a patient the slots that are offered, the practice any time that is not
 * over and that nothing else takes, also beyond opening times, notice and caps, which it made itself.
 */
public final class FreeTime {
    private FreeTime() {}

    /** Why this time cannot be had, or empty if it can. */
    public static Optional<Refusal> refusalFor(
            Schedule schedule, ServiceType service, List<BusyInterval> busy, Slot chosen, Instant now, Party by) {
        return switch (by) {
            case PATIENT -> FreeSlots.refusalFor(schedule, service, busy, chosen, now);
            case PRACTITIONER -> refusalForPractice(service, busy, chosen, now);
        };
    }

    private static Optional<Refusal> refusalForPractice(
            ServiceType service, List<BusyInterval> busy, Slot chosen, Instant now) {
        if (service.withdrawnAt() != null || !now.isBefore(chosen.end()))
            return refused(ProblemType.SLOT_NOT_OFFERED, chosen);
        return busy.stream()
                .filter(interval -> interval.blockedFor(service).overlaps(chosen))
                .map(interval -> switch (interval) {
                    case BusyInterval.Taken _ -> ProblemType.SLOT_TAKEN;
                    case BusyInterval.Unavailable _, BusyInterval.RoomTaken _ -> ProblemType.SLOT_NOT_OFFERED;
                })
                .min(Enum::compareTo)
                .flatMap(type -> refused(type, chosen));
    }

    private static Optional<Refusal> refused(ProblemType type, Slot chosen) {
        return Optional.of(new Refusal(type, Map.of("start", chosen.start().toString())));
    }
}
