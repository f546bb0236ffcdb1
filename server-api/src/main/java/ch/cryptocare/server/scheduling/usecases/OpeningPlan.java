package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.server.scheduling.domain.AvailabilityException;
import ch.cryptocare.server.scheduling.domain.AvailabilityRule;
import ch.cryptocare.server.scheduling.domain.BookingPolicy;
import ch.cryptocare.server.scheduling.domain.CancellationTerms;
import ch.cryptocare.server.scheduling.domain.Holiday;
import ch.cryptocare.server.scheduling.domain.Schedule;
import ch.cryptocare.server.scheduling.domain.ServiceType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** When a practitioner wants to be booked, and how; saved as a whole. */
public record OpeningPlan(
        List<AvailabilityRule> rules,
        List<AvailabilityException> exceptions,
        BookingPolicy policy,
        CancellationTerms terms,
        Set<Holiday> worksOn) {
    public OpeningPlan {
        rules = List.copyOf(rules);
        exceptions = List.copyOf(exceptions);
        worksOn = Set.copyOf(worksOn);
    }

    /** What it makes of an offer. What was said of days that are over is forgotten: nothing rests on it any more. */
    Offer appliedTo(Offer offer, LocalDate today) {
        requireKnownServices(offer);
        var before = offer.schedule();
        var yesterday = today.minusDays(1); // its windows may last until today
        var schedule = new Schedule(
                before.practitioner(),
                before.zone(),
                AvailabilityRule.merged(rules),
                exceptions.stream()
                        .filter(exception -> !exception.date().isBefore(yesterday))
                        .toList(),
                policy,
                before.canton(),
                worksOn);
        return offer.with(schedule, offer.services(), terms);
    }

    private void requireKnownServices(Offer offer) {
        var known = offer.services().stream().map(ServiceType::id).collect(Collectors.toSet());
        for (int i = 0; i < rules.size(); i++) {
            ServiceTypeId only = rules.get(i).onlyService();
            if (only != null && !known.contains(only))
                throw Refusal.invalid("availability.rules[" + i + "].onlyService", "not-known");
        }
    }
}
