package ch.cryptocare.server.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Canton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dated exceptions and public holidays against the weekly rules; Ada is open 08:00 to 09:00 every day. */
class ExceptionsTest {
    private static final String ASSUMPTION = "2026-08-15";

    @Test
    void anExceptionReplacesTheDayAndNoOther() {
        var practice = Practice.daily("08:00-09:00").on("2026-06-15", "14:00-15:00 17:00-17:30");
        assertThat(practice.timesOn("2026-06-15")).isEqualTo("14:00 14:30 17:00");
        assertThat(practice.timesOn("2026-06-22")).isEqualTo("08:00 08:30");
    }

    @Test
    void anExceptionWithoutWindowsClosesTheDay() {
        assertThat(Practice.daily("08:00-09:00").on("2026-06-15", "").timesOn("2026-06-15"))
                .isEmpty();
    }

    @Test
    void anExceptionOpensADayWithoutRules() {
        var practice = new Practice().open("08:00-09:00", DayOfWeek.TUESDAY).on("2026-06-15", "10:00-10:30");
        assertThat(practice.timesOn("2026-06-15")).isEqualTo("10:00");
    }

    @Test
    void overlappingWindowsOfAnExceptionMerge() {
        assertThat(new Practice().on("2026-06-15", "10:00-11:00 10:30-11:30").timesOn("2026-06-15"))
                .isEqualTo("10:00 10:30 11:00");
    }

    @Test
    void aDateHasOneException() {
        var practice = new Practice().on("2026-06-15", "").on("2026-06-15", "10:00-11:00");
        assertThatThrownBy(practice::schedule).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest(name = "15 August 2026 in {0}: open {1}")
    @CsvSource({"ZH, true", "GE, true", "TI, false", "LU, false"})
    void aPublicHolidayOfTheCantonIsClosed(Canton canton, boolean open) {
        var practice = Practice.of(canton).open("08:00-09:00", DayOfWeek.values());
        assertThat(practice.timesOn(ASSUMPTION)).isEqualTo(open ? "08:00 08:30" : "");
    }

    @Test
    void aHolidayThatIsUntickedIsADayLikeAnother() {
        var practice =
                Practice.of(Canton.TI).open("08:00-09:00", DayOfWeek.values()).worksOn(Holiday.ASSUMPTION);
        assertThat(practice.timesOn(ASSUMPTION)).isEqualTo("08:00 08:30");
        assertThat(practice.timesOn("2026-12-08")).isEmpty();
    }

    @Test
    void anExceptionOnAHolidayHolds() {
        var practice =
                Practice.of(Canton.TI).open("08:00-09:00", DayOfWeek.values()).on(ASSUMPTION, "10:00-10:30");
        assertThat(practice.timesOn(ASSUMPTION)).isEqualTo("10:00");
    }

    @Test
    void holidaysOnBothSidesOfNewYearAreClosed() {
        var practice = Practice.of(Canton.GE).open("08:00-09:00", DayOfWeek.values());
        assertThat(practice.slots(practice.days(LocalDate.parse("2026-12-31"), 2)))
                .isEmpty();
        assertThat(practice.timesOn("2026-12-30")).isNotEmpty();
        assertThat(practice.timesOn("2027-01-02")).isNotEmpty();
    }
}
