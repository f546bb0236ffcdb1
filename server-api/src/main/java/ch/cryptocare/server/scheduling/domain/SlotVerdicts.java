package ch.cryptocare.server.scheduling.domain;

import static ch.cryptocare.server.scheduling.domain.SlotVerdict.failed;
import static ch.cryptocare.server.scheduling.domain.SlotVerdict.notLookedAt;
import static ch.cryptocare.server.scheduling.domain.SlotVerdict.passed;

import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.scheduling.domain.SlotVerdict.Fact;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What every filter says of one slot. Those that none of them fails are the very slots that {@link FreeSlots#of} lists. */
final class SlotVerdicts {
    private static final Duration NEAR = Duration.ofDays(7);

    private final Schedule schedule;
    private final ServiceType service;
    private final List<BusyInterval> busy;
    private final Slot slot;
    private final Instant now;
    private final LocalDate day;
    private final List<Slot> windows;
    private final List<Slot> open;
    private final boolean isOpen;

    SlotVerdicts(Schedule schedule, ServiceType service, List<BusyInterval> busy, Slot slot, Instant now) {
        this.schedule = schedule;
        this.service = service;
        this.busy = busy;
        this.slot = slot;
        this.now = now;
        this.day = LocalDate.ofInstant(slot.start(), schedule.zone());
        this.windows = new OpeningTimes(schedule, service, slot.start(), slot.start()).windows();
        this.open = Stretches.union(windows);
        this.isOpen = open.stream().anyMatch(window -> window.contains(slot));
    }

    List<SlotVerdict> all() {
        return List.of(
                service(),
                past(),
                notice(),
                horizon(),
                exception(),
                holiday(),
                openingHours(),
                notIn(SlotFilter.ABSENCE, BusyInterval.Unavailable.class),
                notIn(SlotFilter.APPOINTMENT, BusyInterval.Taken.class),
                room(),
                dailyCap(),
                weeklyCap(),
                grid());
    }

    private SlotVerdict service() {
        var since = service.withdrawnAt();
        return since == null ? passed(SlotFilter.SERVICE) : failed(SlotFilter.SERVICE, new Fact.Limit(since));
    }

    private SlotVerdict past() {
        return notBefore(SlotFilter.PAST, now);
    }

    private SlotVerdict notice() {
        return notBefore(SlotFilter.NOTICE, schedule.policy().earliest(now));
    }

    private SlotVerdict notBefore(SlotFilter filter, Instant earliest) {
        return SlotVerdict.of(filter, !slot.start().isBefore(earliest), new Fact.Limit(earliest));
    }

    private SlotVerdict horizon() {
        var end = schedule.policy().horizon(now, schedule.zone());
        return SlotVerdict.of(SlotFilter.HORIZON, slot.start().isBefore(end), new Fact.Limit(end));
    }

    /** Open by yesterday's window is open, whatever holds today. */
    private SlotVerdict exception() {
        return schedule.exceptionOn(day)
                .map(exception -> SlotVerdict.of(
                        SlotFilter.EXCEPTION,
                        isOpen,
                        new Fact.OtherHours(day, exception.windows().isEmpty(), nearestWindow())))
                .orElseGet(() -> passed(SlotFilter.EXCEPTION));
    }

    private SlotVerdict holiday() {
        if (schedule.exceptionOn(day).isPresent()) return notLookedAt(SlotFilter.HOLIDAY);
        return schedule.closedFor(day)
                .map(holiday ->
                        SlotVerdict.of(SlotFilter.HOLIDAY, isOpen, new Fact.Closed(holiday, day, nearestWindow())))
                .orElseGet(() -> passed(SlotFilter.HOLIDAY));
    }

    private SlotVerdict openingHours() {
        var window = nearestWindow().<Fact>map(Fact.Window::new);
        if (isOpen) return new SlotVerdict(SlotFilter.OPENING_HOURS, SlotVerdict.Result.PASSED, window);
        if (exception().failed() || holiday().failed()) return notLookedAt(SlotFilter.OPENING_HOURS);
        return new SlotVerdict(SlotFilter.OPENING_HOURS, SlotVerdict.Result.FAILED, window);
    }

    /** The one that the slot lies in, if there is one. */
    private Optional<Slot> nearestWindow() {
        if (isOpen) return open.stream().filter(window -> window.contains(slot)).findFirst();
        var around = new OpeningTimes(
                        schedule,
                        service,
                        slot.start().minus(NEAR),
                        slot.start().plus(NEAR))
                .windows();
        return Stretches.union(around).stream().min(Comparator.comparing(this::distance));
    }

    private Duration distance(Slot window) {
        if (!window.start().isBefore(slot.end())) return Duration.between(slot.end(), window.start());
        if (!slot.start().isBefore(window.end())) return Duration.between(window.end(), slot.start());
        return Duration.ZERO.minus(Duration.ofNanos(1));
    }

    private SlotVerdict notIn(SlotFilter filter, Class<? extends BusyInterval> kind) {
        var inTheWay = busy.stream()
                .filter(interval -> kind.isInstance(interval)
                        && interval.blockedFor(service).overlaps(slot))
                .toList();
        return inTheWay.isEmpty() ? passed(filter) : failed(filter, new Fact.InTheWay(inTheWay));
    }

    private SlotVerdict room() {
        var verdict = notIn(SlotFilter.ROOM, BusyInterval.RoomTaken.class);
        return service.room() == null && !verdict.failed() ? notLookedAt(SlotFilter.ROOM) : verdict;
    }

    private SlotVerdict dailyCap() {
        var most = schedule.policy().dailyCap();
        if (most == null) return notLookedAt(SlotFilter.DAILY_CAP);
        boolean full = Caps.of(schedule, busy).fullDays().contains(day);
        return SlotVerdict.of(SlotFilter.DAILY_CAP, !full, new Fact.Cap(most, day));
    }

    private SlotVerdict weeklyCap() {
        var most = schedule.policy().weeklyCap();
        if (most == null) return notLookedAt(SlotFilter.WEEKLY_CAP);
        var monday = Caps.monday(day);
        boolean full = Caps.of(schedule, busy).fullWeeks().contains(monday);
        return SlotVerdict.of(SlotFilter.WEEKLY_CAP, !full, new Fact.Cap(most, monday));
    }

    /** Of time that is busy nobody can say where a grid would begin in it, unless the window alone decides that. */
    private SlotVerdict grid() {
        var gaps = switch (schedule.policy().alignment()) {
            case GRID -> open;
            case GAP -> FreeSlots.gaps(open, service, busy);
        };
        if (gaps.stream().noneMatch(gap -> gap.contains(slot))) return notLookedAt(SlotFilter.GRID);
        var after = Slot.of(slot.start(), Duration.ofNanos(1));
        if (cut(gaps, after).contains(slot)) return passed(SlotFilter.GRID);
        return failed(SlotFilter.GRID, new Fact.Starts(nearestStarts(gaps)));
    }

    private List<Instant> nearestStarts(List<Slot> gaps) {
        var around = new Slot(slot.start().minus(service.step()), slot.end().plus(service.step()));
        var starts = cut(gaps, around).stream().map(Slot::start).toList();
        return Stream.concat(
                        starts.stream()
                                .filter(start -> start.isBefore(slot.start()))
                                .reduce((_, last) -> last)
                                .stream(),
                        starts.stream()
                                .filter(start -> start.isAfter(slot.start()))
                                .limit(1))
                .toList();
    }

    private List<Slot> cut(List<Slot> gaps, Slot range) {
        return new SlotCutter(schedule, service, Caps.none(schedule.zone()), range.start(), range.end())
                .cut(windows, gaps);
    }
}
