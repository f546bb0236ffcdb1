package ch.cryptocare.journeys.bench;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** The weeks to come, as a {@link Population} sees them. */
final class Weeks {
    static final int SLOTS = 5 * Population.SLOTS_A_DAY;

    private static final ZoneId ZONE = ZoneId.of(Population.ZONE);
    private static final int SLOTS_OF_A_MORNING = Population.SLOTS_A_DAY / 2;

    private Weeks() {}

    /** Its Monday. */
    static LocalDate coming(int week) {
        return LocalDate.now(ZONE)
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .plusWeeks(week - 1L);
    }

    /** Where one of a week's 80 slots starts. */
    static Instant slot(int week, int number) {
        int halfHours = number % Population.SLOTS_A_DAY;
        var hour = halfHours < SLOTS_OF_A_MORNING ? LocalTime.of(8, 0) : LocalTime.of(9, 0);
        return coming(week)
                .plusDays(number / Population.SLOTS_A_DAY)
                .atTime(hour.plusMinutes(30L * halfHours))
                .atZone(ZONE)
                .toInstant();
    }
}
