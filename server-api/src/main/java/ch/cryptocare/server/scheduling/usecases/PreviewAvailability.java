package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.common.value.Slot;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/** Shows which slots would be free, if what somebody is about to save were saved. */
public final class PreviewAvailability {
    private static final Duration LONGEST_RANGE = Duration.ofDays(35).plusHours(1);

    private final KeptCalendars kept;
    private final Schedules schedules;
    private final FindFreeSlots freeSlots;
    private final InstantSource clock;

    public PreviewAvailability(KeptCalendars kept, Schedules schedules, FindFreeSlots freeSlots, InstantSource clock) {
        this.kept = kept;
        this.schedules = schedules;
        this.freeSlots = freeSlots;
        this.clock = clock;
    }

    /** @param zone of the practitioner */
    public record Preview(List<Slot> slots, ZoneId zone) {}

    /** @param range as it is meant in the practitioner's zone */
    public Preview of(
            AccountId keeper,
            PractitionerId practitioner,
            OpeningPlan plan,
            ServiceTypeId service,
            Function<ZoneId, Slot> range) {
        kept.require(keeper, practitioner);
        var offer = schedules.offer(practitioner);
        var zone = offer.schedule().zone();
        var time = range.apply(zone);
        if (time.length().compareTo(LONGEST_RANGE) > 0) throw Refusal.invalid("to", "more-than-35-days");
        var planned = plan.appliedTo(offer, LocalDate.ofInstant(clock.instant(), zone));
        return new Preview(freeSlots.in(planned, planned.named(service), time).slots(), zone);
    }
}
