package ch.cryptocare.server.scheduling.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/** The date of a yearly day. */
interface DateRule {
    LocalDate in(int year);

    static DateRule on(Month month, int day) {
        return year -> LocalDate.of(year, month, day);
    }

    static DateRule afterEaster(int days) {
        return year -> easter(year).plusDays(days);
    }

    static DateRule afterSundayOfSeptember(int which, int days) {
        return year -> LocalDate.of(year, Month.SEPTEMBER, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.SUNDAY))
                .plusDays(days);
    }

    /** The first Thursday of April, a week later if that is Maundy Thursday. */
    static LocalDate naefelserFahrt(int year) {
        var thursday = LocalDate.of(year, Month.APRIL, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.THURSDAY));
        return thursday.plusDays(3).equals(easter(year)) ? thursday.plusWeeks(1) : thursday;
    }

    /** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int correction = (8 * century + 13) / 25;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int shift = (golden + 11 * epact + 22 * weekday) / 451;
        int march = epact + weekday - 7 * shift + 114;
        return LocalDate.of(year, march / 31, march % 31 + 1);
    }
}
