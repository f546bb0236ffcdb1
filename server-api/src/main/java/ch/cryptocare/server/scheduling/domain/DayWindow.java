package ch.cryptocare.server.scheduling.domain;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of a local day, in minutes since its midnight. 540 to 1440 is 09:00 until 24:00; 1320 to 1560 is 22:00
 * until 02:00 of the next day, and belongs to the day it starts on.
 */
public record DayWindow(int from, int to) {
    private static final int DAY = 24 * 60;

    public DayWindow {
        if (from < 0 || from >= DAY) throw Refusal.invalid("window.from", "not-a-minute-of-the-day");
        if (to <= from) throw Refusal.invalid("window.to", "not-after-from");
        if (to - from > DAY) throw Refusal.invalid("window.to", "longer-than-a-day");
    }

    /** The real stretch on that date; empty where the change to summer time swallows it. */
    public Optional<Slot> on(LocalDate date, ZoneId zone) {
        var start = instant(date, from, zone);
        var end = instant(date, to, zone);
        return start.isBefore(end) ? Optional.of(new Slot(start, end)) : Optional.empty();
    }

    /** Windows that overlap or meet as one, unless that were longer than a day; in order. */
    public static List<DayWindow> union(Collection<DayWindow> windows) {
        var inOrder = new ArrayList<>(windows);
        inOrder.sort(Comparator.comparingInt(DayWindow::from).thenComparingInt(DayWindow::to));
        var union = new ArrayList<DayWindow>(inOrder.size());
        for (var next : inOrder) {
            boolean joins =
                    !union.isEmpty() && next.from <= union.getLast().to && next.to - union.getLast().from <= DAY;
            if (!joins) union.add(next);
            else {
                var last = union.removeLast();
                union.add(new DayWindow(last.from, Math.max(last.to, next.to)));
            }
        }
        return List.copyOf(union);
    }

    /** A local time that a clock change skips moves forward; of one that comes twice, the earlier is meant. */
    private static Instant instant(LocalDate date, int minute, ZoneId zone) {
        var time = LocalTime.of(minute % DAY / 60, minute % 60);
        return ZonedDateTime.of(date.plusDays(minute / DAY), time, zone).toInstant();
    }
}
