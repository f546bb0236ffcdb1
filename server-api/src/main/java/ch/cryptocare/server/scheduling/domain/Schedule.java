package ch.cryptocare.server.scheduling.domain;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Canton;
import ch.cryptocare.common.value.PractitionerId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

    Optional<AvailabilityException> exceptionOn(LocalDate date) {
        return exceptions.stream()
                .filter(exception -> exception.date().equals(date))
                .findFirst();
    }

    /** The public holiday for which the practice would be closed on that date. */
    Optional<Holiday> closedFor(LocalDate date) {
        return Arrays.stream(Holiday.values())
                .filter(holiday -> !worksOn.contains(holiday))
                .filter(holiday -> holiday.dateIn(canton, date.getYear())
                        .filter(date::equals)
                        .isPresent())
                .findFirst();
    }
}
