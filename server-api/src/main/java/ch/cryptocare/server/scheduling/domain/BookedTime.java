package ch.cryptocare.server.scheduling.domain;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.common.value.Slot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;

/** When an appointment takes place, and what it is: all that opening times are about. */
public record BookedTime(
        AppointmentId id, ServiceTypeId service, ConsultationMode mode, Slot slot, AppointmentStatus status) {
    private record Kind(ServiceTypeId service, ConsultationMode mode) {}

    /** Those that do not lie within the opening times, in order of their start; notice, horizon and caps are for new ones. */
    public static List<BookedTime> outside(Schedule schedule, Collection<BookedTime> booked) {
        var byKind = new HashMap<Kind, List<BookedTime>>();
        for (var time : booked)
            byKind.computeIfAbsent(new Kind(time.service, time.mode), kind -> new ArrayList<>())
                    .add(time);
        return byKind.entrySet().stream()
                .flatMap(alike -> outside(schedule, alike.getKey(), alike.getValue()).stream())
                .sorted(Comparator.comparing(time -> time.slot.start()))
                .toList();
    }

    private static List<BookedTime> outside(Schedule schedule, Kind kind, List<BookedTime> booked) {
        var first = booked.stream()
                .map(time -> time.slot.start())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var last = booked.stream()
                .map(time -> time.slot.end())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var windows = new OpeningTimes(schedule, kind.service, kind.mode, new Slot(first, last)).windows();
        var open = new TreeMap<Instant, Slot>();
        Stretches.union(windows).forEach(window -> open.put(window.start(), window));
        return booked.stream()
                .filter(time -> {
                    var window = open.floorEntry(time.slot.start());
                    return window == null || !window.getValue().contains(time.slot);
                })
                .toList();
    }
}
