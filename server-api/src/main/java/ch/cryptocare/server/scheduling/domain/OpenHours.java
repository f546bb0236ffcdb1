package ch.cryptocare.server.scheduling.domain;

import static ch.cryptocare.server.scheduling.domain.Stretches.earlier;
import static ch.cryptocare.server.scheduling.domain.Stretches.later;

import ch.cryptocare.common.value.Slot;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** When a practitioner sees patients at all, for whatever service. */
public final class OpenHours {
    private OpenHours() {}

    /** Within the range, in order and free of overlaps; what is busy is not taken away. */
    public static List<Slot> of(Schedule schedule, List<ServiceType> services, Slot range) {
        var windows = services.stream()
                .flatMap(service -> new OpeningTimes(schedule, service, range.start(), range.end()).windows().stream())
                .filter(range::overlaps)
                .map(window -> new Slot(later(window.start(), range.start()), earlier(window.end(), range.end())))
                .toList();
        return Stretches.union(windows);
    }

    /** The public holidays that fall into the range. */
    public static Map<LocalDate, Holiday> holidays(Schedule schedule, Slot range) {
        var first = LocalDate.ofInstant(range.start(), schedule.zone());
        var last = LocalDate.ofInstant(range.end().minusNanos(1), schedule.zone());
        var holidays = new TreeMap<LocalDate, Holiday>();
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            Holidays.in(schedule.canton(), year).forEach((holiday, date) -> {
                if (!date.isBefore(first) && !date.isAfter(last)) holidays.put(date, holiday);
            });
        }
        return holidays;
    }
}
