package ch.cryptocare.server.scheduling.domain;

import static ch.cryptocare.server.scheduling.domain.Stretches.earlier;
import static ch.cryptocare.server.scheduling.domain.Stretches.later;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Slot;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The slots a patient can take: opening times, minus what is busy, cut into pieces of a service's length.
 *
 * <p>Rules speak local time, appointments are instants; {@link DayWindow} turns one into the other, date by date. Whether a
 * slot is offered never depends on how wide a range was asked for: so one function lists slots and validates a chosen one.
 */
public final class FreeSlots {
    /** No answer is longer, whatever was asked. */
    public static final int MOST = 5_000;

    private static final int DAYS_AROUND = 2;

    private FreeSlots() {}

    /**
     * The free slots that start in the range, in order. {@code busy} is in any order and covers the {@link #busyRange}; an
     * appointment that is being moved is left out of it.
     */
    public static List<Slot> of(
            Schedule schedule, ServiceType service, List<BusyInterval> busy, Slot range, Instant now) {
        if (service.withdrawnAt() != null) return List.of();
        var from = later(range.start(), schedule.policy().earliest(now));
        var until = earlier(range.end(), schedule.policy().horizon(now, schedule.zone()));
        if (!from.isBefore(until)) return List.of();

        var windows = new OpeningTimes(schedule, service, from, until).windows();
        var gaps = gaps(Stretches.union(windows), service, busy);
        return new SlotCutter(schedule, service, Caps.of(schedule, busy), from, until).cut(windows, gaps);
    }

    /** What is left of opening times that are in order and free of overlaps. */
    static List<Slot> gaps(List<Slot> open, ServiceType service, List<BusyInterval> busy) {
        var blocked = Stretches.union(
                busy.stream().map(interval -> interval.blockedFor(service)).toList());
        return Stretches.minus(open, blocked);
    }

    /** Whether an appointment whose hold lapsed can have its time still: it was offered once, so only what is busy counts. */
    public static boolean stillFits(Schedule schedule, Appointment lapsed, List<BusyInterval> busy) {
        var agreement = lapsed.agreement();
        return !Caps.of(schedule, busy).reachedAt(lapsed.slot().start())
                && busy.stream()
                        .map(interval -> interval.blockedFor(agreement.bufferBefore(), agreement.bufferAfter()))
                        .noneMatch(blocked -> blocked.overlaps(lapsed.slot()));
    }

    /** What each filter says of the chosen slot; it is one of those that {@link #of} lists if and only if none fails it. */
    public static List<SlotVerdict> verdicts(
            Schedule schedule, ServiceType service, List<BusyInterval> busy, Slot chosen, Instant now) {
        return new SlotVerdicts(schedule, service, busy, chosen, now).all();
    }

    /** Why the chosen slot cannot be had, or empty if it can: the first filter that fails it says why. */
    public static Optional<Refusal> refusalFor(
            Schedule schedule, ServiceType service, List<BusyInterval> busy, Slot chosen, Instant now) {
        return verdicts(schedule, service, busy, chosen, now).stream()
                .filter(SlotVerdict::failed)
                .findFirst()
                .map(verdict -> verdict.filter() == SlotFilter.APPOINTMENT
                        ? ProblemType.SLOT_TAKEN
                        : ProblemType.SLOT_NOT_OFFERED)
                .map(type -> new Refusal(type, Map.of("start", chosen.start().toString())));
    }

    /** The time whose busy intervals can matter to slots of the range: whole weeks if a weekly cap counts them. */
    public static Slot busyRange(Schedule schedule, Slot range) {
        var first = LocalDate.ofInstant(range.start(), schedule.zone()).minusDays(DAYS_AROUND);
        var last = LocalDate.ofInstant(range.end(), schedule.zone()).plusDays(DAYS_AROUND);
        if (schedule.policy().weeklyCap() != null) {
            first = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            last = last.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        }
        return new Slot(
                first.atStartOfDay(schedule.zone()).toInstant(),
                last.plusDays(1).atStartOfDay(schedule.zone()).toInstant());
    }

    /**
     * Until when the slots found stay the answer, as long as the busy time stays as it is: then the first of them comes
     * under the minimum notice, or a new day comes within the horizon.
     */
    public static Instant unchangedUntil(Schedule schedule, List<Slot> found, Slot range, Instant now) {
        var policy = schedule.policy();
        var underNotice =
                found.isEmpty() ? Instant.MAX : found.getFirst().start().minus(policy.minimumNotice());
        boolean all = !range.end().isAfter(policy.horizon(now, schedule.zone()));
        return all ? underNotice : earlier(underNotice, nextMidnight(schedule, now));
    }

    private static Instant nextMidnight(Schedule schedule, Instant now) {
        return LocalDate.ofInstant(now, schedule.zone())
                .plusDays(1)
                .atStartOfDay(schedule.zone())
                .toInstant();
    }
}
