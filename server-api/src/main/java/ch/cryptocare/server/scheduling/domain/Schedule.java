package ch.cryptocare.server.scheduling.domain;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Canton;
import ch.cryptocare.common.value.PractitionerId;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * When a practitioner can be booked: weekly rules in the local time of a zone, dated exceptions, and the public
 * holidays of a canton except those the practitioner works on.
 */
public record Schedule(
        PractitionerId practitioner,
        ZoneId zone,
        List<AvailabilityRule> rules,
        List<AvailabilityException> exceptions,
        BookingPolicy policy,
        Canton canton,
        Set<Holiday> worksOn) {
    public Schedule {
        rules = List.copyOf(rules);
        exceptions = List.copyOf(exceptions);
        worksOn = Set.copyOf(worksOn);
        if (exceptions.stream().map(AvailabilityException::date).distinct().count() < exceptions.size())
            throw Refusal.invalid("schedule.exceptions", "date-twice");
    }
}
