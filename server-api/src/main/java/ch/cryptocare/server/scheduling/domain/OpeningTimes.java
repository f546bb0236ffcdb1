package ch.cryptocare.server.scheduling.domain;

import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.common.value.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The windows in which a practitioner sees patients for a service, day by day in the practitioner's zone. */
final class OpeningTimes {
    private final Schedule schedule;
    private final ServiceTypeId service;
    private final ConsultationMode mode;
    private final LocalDate firstDay;
    private final LocalDate lastDay;

    /** Of every day that has a window which a slot starting in that time could need. */
    OpeningTimes(Schedule schedule, ServiceType service, Instant from, Instant until) {
        this(schedule, service.id(), service.mode(), new Slot(from, until.plus(service.length())));
    }

    /** Of every day that has a window which that time could need. */
    OpeningTimes(Schedule schedule, ServiceTypeId service, ConsultationMode mode, Slot time) {
        this.schedule = schedule;
        this.service = service;
        this.mode = mode;
        this.firstDay = LocalDate.ofInstant(time.start(), schedule.zone()).minusDays(1);
        this.lastDay = LocalDate.ofInstant(time.end(), schedule.zone());
    }

    /** In order of their start. Those of one day are merged; one that crosses midnight may overlap the next day's. */
    List<Slot> windows() {
        var exceptions = exceptions();
        var holidays = holidays();
        var windows = new ArrayList<Slot>();
        for (var date = firstDay; !date.isAfter(lastDay); date = date.plusDays(1)) {
            var exception = exceptions.get(date);
            if (exception != null) windows.addAll(merged(exception.windows(), date));
            else if (!holidays.contains(date)) windows.addAll(merged(weekly(date), date));
        }
        return windows;
    }

    private Map<LocalDate, AvailabilityException> exceptions() {
        var byDate = new HashMap<LocalDate, AvailabilityException>();
        schedule.exceptions().forEach(exception -> byDate.put(exception.date(), exception));
        return byDate;
    }

    private Set<LocalDate> holidays() {
        var dates = new HashSet<LocalDate>();
        for (int year = firstDay.getYear(); year <= lastDay.getYear(); year++) {
            Holidays.in(schedule.canton(), year).forEach((holiday, date) -> {
                if (!schedule.worksOn().contains(holiday)) dates.add(date);
            });
        }
        return dates;
    }

    private List<DayWindow> weekly(LocalDate date) {
        var windows = new ArrayList<DayWindow>();
        for (var rule : schedule.rules()) {
            if (rule.weekday() == date.getDayOfWeek() && rule.isFor(service, mode)) windows.add(rule.window());
        }
        return windows;
    }

    private List<Slot> merged(List<DayWindow> windows, LocalDate date) {
        var stretches = new ArrayList<Slot>(windows.size());
        windows.forEach(window -> window.on(date, schedule.zone()).ifPresent(stretches::add));
        return Stretches.union(stretches);
    }
}
