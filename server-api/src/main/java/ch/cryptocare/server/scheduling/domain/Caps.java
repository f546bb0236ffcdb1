package ch.cryptocare.server.scheduling.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The local days, and the Mondays of the ISO weeks, that already have all the appointments they may have. */
record Caps(ZoneId zone, Set<LocalDate> fullDays, Set<LocalDate> fullWeeks) {

    static Caps of(Schedule schedule, List<BusyInterval> busy) {
        var policy = schedule.policy();
        if (policy.dailyCap() == null && policy.weeklyCap() == null) return none(schedule.zone());
        var daily = new HashMap<LocalDate, Integer>();
        var weekly = new HashMap<LocalDate, Integer>();
        for (var interval : busy) {
            if (!(interval instanceof BusyInterval.Taken)) continue;
            var day = LocalDate.ofInstant(interval.slot().start(), schedule.zone());
            daily.merge(day, 1, Integer::sum);
            weekly.merge(monday(day), 1, Integer::sum);
        }
        return new Caps(schedule.zone(), full(daily, policy.dailyCap()), full(weekly, policy.weeklyCap()));
    }

    static Caps none(ZoneId zone) {
        return new Caps(zone, Set.of(), Set.of());
    }

    boolean reachedAt(Instant start) {
        if (fullDays.isEmpty() && fullWeeks.isEmpty()) return false;
        var day = LocalDate.ofInstant(start, zone);
        return fullDays.contains(day) || fullWeeks.contains(monday(day));
    }

    private static Set<LocalDate> full(Map<LocalDate, Integer> counts, @Nullable Integer cap) {
        if (cap == null) return Set.of();
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= cap)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
