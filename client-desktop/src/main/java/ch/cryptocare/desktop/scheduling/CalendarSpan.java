package ch.cryptocare.desktop.scheduling;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/** How much of a calendar is seen at once. */
public enum CalendarSpan {
    DAY(1),
    WEEK(7),
    /** Six whole weeks, so that every month fits. */
    MONTH(42);

    private final int days;

    CalendarSpan(int days) {
        this.days = days;
    }

    /** The first day that is seen when this one is. */
    public LocalDate first(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> monday(day);
            case MONTH -> monday(day.withDayOfMonth(1));
        };
    }

    /** The day after the last. */
    public LocalDate end(LocalDate day) {
        return first(day).plusDays(days);
    }

    /** All that are seen, in their order. */
    public List<LocalDate> dates(LocalDate day) {
        return Stream.iterate(first(day), date -> date.plusDays(1)).limit(days).toList();
    }

    /** Where one turns over to. */
    public LocalDate turned(LocalDate day, int pages) {
        return switch (this) {
            case DAY -> day.plusDays(pages);
            case WEEK -> day.plusWeeks(pages);
            case MONTH -> day.plusMonths(pages);
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
