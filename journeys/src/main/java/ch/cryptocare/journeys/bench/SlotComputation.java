package ch.cryptocare.journeys.bench;

import ch.cryptocare.common.value.Canton;
import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.scheduling.domain.Alignment;
import ch.cryptocare.server.scheduling.domain.AvailabilityRule;
import ch.cryptocare.server.scheduling.domain.BookingPolicy;
import ch.cryptocare.server.scheduling.domain.BusyInterval;
import ch.cryptocare.server.scheduling.domain.DayWindow;
import ch.cryptocare.server.scheduling.domain.FreeSlots;
import ch.cryptocare.server.scheduling.domain.Schedule;
import ch.cryptocare.server.scheduling.domain.ServiceType;
import java.lang.management.ManagementFactory;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The pure function alone: a week of 80 half hours of which 20 are taken. */
final class SlotComputation {
    private static final int WARM_UP = 30_000;
    private static final int CALLS = 20_000;
    private static final int WORKDAYS = 5;

    void run(Report report) {
        var schedule = schedule();
        var service = service();
        var monday = Weeks.slot(1, 0);
        var range = Slot.of(monday.minus(Duration.ofHours(8)), Duration.ofDays(7));
        var busy = busy();
        var now = Instant.now();
        long found = 0;
        for (int call = 0; call < WARM_UP; call++)
            found += FreeSlots.of(schedule, service, busy, range, now).size();
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        for (int call = 0; call < CALLS; call++)
            found += FreeSlots.of(schedule, service, busy, range, now).size();
        long nanos = (threads.getCurrentThreadCpuTime() - before) / CALLS;
        report.note("slots of a week computed", found / (WARM_UP + CALLS));
        report.note("P12 CPU of that alone, microseconds", Numbers.rounded(nanos / 1000.0));
    }

    private static List<BusyInterval> busy() {
        var busy = new ArrayList<BusyInterval>();
        for (int day = 0; day < WORKDAYS; day++) {
            for (int hour = 0; hour < 8; hour += 2) {
                var slot = Slot.of(Weeks.slot(1, day * Population.SLOTS_A_DAY + hour), Duration.ofMinutes(30));
                busy.add(new BusyInterval.Taken(slot, Duration.ZERO, Duration.ZERO));
            }
        }
        return busy;
    }

    private static Schedule schedule() {
        var rules = new ArrayList<AvailabilityRule>();
        for (int day = 1; day <= WORKDAYS; day++) {
            rules.add(AvailabilityRule.every(DayOfWeek.of(day), new DayWindow(8 * 60, 12 * 60)));
            rules.add(AvailabilityRule.every(DayOfWeek.of(day), new DayWindow(13 * 60, 17 * 60)));
        }
        return new Schedule(
                new PractitionerId(UUID.randomUUID()),
                ZoneId.of(Population.ZONE),
                rules,
                List.of(),
                new BookingPolicy(Alignment.GRID, Duration.ofMinutes(30), 730, null, null),
                Canton.ZH,
                Set.of());
    }

    private static ServiceType service() {
        return new ServiceType(
                new ServiceTypeId(UUID.randomUUID()),
                Map.of(Language.FR, "Téléconsultation", Language.EN, "Video consultation"),
                Duration.ofMinutes(30),
                Duration.ofMinutes(30),
                Duration.ZERO,
                Duration.ZERO,
                new Sats(50_000),
                ConsultationMode.VIDEO,
                null);
    }
}
