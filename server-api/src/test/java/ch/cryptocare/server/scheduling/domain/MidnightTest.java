package ch.cryptocare.server.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.Slot;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MidnightTest {
    private static final LocalDate FRIDAY = LocalDate.parse("2026-06-19");

    @Test
    void aWindowCrossesMidnightIntoADayWithoutRules() {
        var practice = new Practice().open("22:00-02:00", DayOfWeek.FRIDAY).service(60, 60);
        assertThat(practice.timesOn(FRIDAY)).isEqualTo("22:00 23:00");
        assertThat(practice.timesOn("2026-06-20")).isEqualTo("00:00 01:00");
        assertThat(practice.timesOn("2026-06-21")).isEmpty();
    }

    @Test
    void aSlotMayRunAcrossMidnight() {
        var practice = new Practice().open("22:30-02:00", DayOfWeek.FRIDAY).service(60, 60);
        assertThat(practice.timesOn(FRIDAY)).isEqualTo("22:30 23:30");
        assertThat(practice.timesOn("2026-06-20")).isEqualTo("00:30");
    }

    @Test
    void aSlotMayRunFromOneDaysWindowIntoTheNextDaysButEachDayKeepsItsGrid() {
        var practice = Practice.daily("00:00-24:00").service(50, 50);
        assertThat(practice.timesOn(FRIDAY)).startsWith("00:00 00:50").endsWith("22:30 23:20");
        assertThat(practice.timesOn("2026-06-20")).startsWith("00:00 00:50");
    }

    @Test
    void theDayBeforeHandsOverWhereTheDaysOwnWindowStarts() {
        var practice = new Practice()
                .open("22:00-03:00", DayOfWeek.FRIDAY)
                .open("01:15-04:00", DayOfWeek.SATURDAY)
                .service(60, 60);
        assertThat(practice.timesOn("2026-06-20")).isEqualTo("00:00 01:00 01:15 02:15");
    }

    @Test
    void aWindowWithinTheNightBeforeDoesNotEndThatNight() {
        var practice = new Practice()
                .open("20:00-06:00", DayOfWeek.FRIDAY)
                .open("01:00-02:00", DayOfWeek.SATURDAY)
                .service(60, 60);
        assertThat(practice.timesOn("2026-06-20")).isEqualTo("00:00 01:00 02:00 03:00 04:00 05:00");
    }

    @Test
    void aNightBelongsToTheDayItStartsOn() {
        var practice = new Practice().open("22:00-02:00", DayOfWeek.FRIDAY).service(60, 60);
        assertThat(practice.on("2026-06-20", "").timesOn("2026-06-20")).isEqualTo("00:00 01:00");
        assertThat(practice.on("2026-06-19", "").timesOn("2026-06-20")).isEmpty();
    }

    @Test
    void anAppointmentOfTheNightBeforeIsBusyAfterMidnight() {
        var practice = new Practice().open("22:00-02:00", DayOfWeek.FRIDAY).service(30, 30);
        practice.taken("2026-06-19T23:30", 60, 0, 15);
        assertThat(practice.timesOn("2026-06-20")).isEqualTo("01:00 01:30");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOfferedAtNightDoesNotDependOnTheRangeAskedFor(Alignment alignment) {
        var practice = Practice.daily("00:00-24:00").service(50, 35).align(alignment);
        practice.taken("2026-06-18T23:10", 100).taken("2026-06-19T23:05", 20, 10, 5);
        var week = practice.slots(practice.days(Practice.MONDAY, 7));
        for (int hour = 0; hour < 7 * 24; hour++) {
            var range = Slot.of(practice.at("00:00").plus(Duration.ofHours(hour)), Duration.ofHours(1));
            assertThat(practice.slots(range))
                    .isEqualTo(week.stream()
                            .filter(slot -> !slot.start().isBefore(range.start())
                                    && slot.start().isBefore(range.end()))
                            .toList());
        }
    }
}
