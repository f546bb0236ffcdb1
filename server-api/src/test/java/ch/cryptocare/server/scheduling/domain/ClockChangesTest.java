package ch.cryptocare.server.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.Slot;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both nights on which Zürich changes its clocks: 25 October 2026 has 25 hours, 28 March 2027 has 23. */
class ClockChangesTest {
    private static final String AUTUMN = "2026-10-25";
    private static final String SPRING = "2027-03-28";

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "2026-10-25, 00:00-04:00, 22:00 22:30 23:00 23:30 00:00 00:30 01:00 01:30 02:00 02:30",
        "2026-10-25, 02:00-03:00, 00:00 00:30 01:00 01:30",
        "2026-10-25, 02:30-03:00, 00:30 01:00 01:30",
        "2026-10-25, 01:30-02:30, 23:30 00:00",
        "2026-10-25, 03:00-04:00, 02:00 02:30",
        "2027-03-28, 00:00-04:00, 23:00 23:30 00:00 00:30 01:00 01:30",
        "2027-03-28, 01:00-03:00, 00:00 00:30",
        "2027-03-28, 02:00-03:30, 01:00",
        "2027-03-28, 02:15-02:45, 01:15",
        "2027-03-28, 03:00-04:00, 01:00 01:30",
    })
    void aNightWindowIsRealTime(String date, String window, String utcTimes) {
        var practice = new Practice().open(window, DayOfWeek.SUNDAY);
        assertThat(utc(practice, date)).isEqualTo(utcTimes);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"02:00-03:00", "02:30-03:00", "02:10-03:10"})
    void aWindowThatSummerTimeSwallowsIsClosed(String window) {
        var practice = new Practice().open(window, DayOfWeek.SUNDAY).service(50, 50);
        assertThat(utc(practice, SPRING)).isEmpty();
    }

    @Test
    void officeHoursStayLocalOnBothSidesOfAChange() {
        var practice = Practice.daily("09:00-10:00");
        assertThat(practice.timesOn("2026-10-24")).isEqualTo("09:00 09:30");
        assertThat(practice.timesOn(AUTUMN)).isEqualTo("09:00 09:30");
        assertThat(practice.timesOn("2026-10-26")).isEqualTo("09:00 09:30");
        assertThat(utc(practice, "2026-10-24")).isEqualTo("07:00 07:30");
        assertThat(utc(practice, AUTUMN)).isEqualTo("08:00 08:30");
        assertThat(utc(practice, "2027-03-27")).isEqualTo("08:00 08:30");
        assertThat(utc(practice, SPRING)).isEqualTo("07:00 07:30");
    }

    @Test
    void lengthsAreRealTimeAcrossTheChange() {
        var night = new Practice().open("22:00-06:00", DayOfWeek.SATURDAY).service(60, 60);
        assertThat(night.slots(night.days(LocalDate.parse("2026-10-24"), 2)))
                .hasSize(9)
                .allMatch(slot -> slot.length().equals(Duration.ofHours(1)));
        assertThat(night.slots(night.days(LocalDate.parse("2027-03-27"), 2))).hasSize(7);
    }

    @Test
    void aHoldAcrossTheRepeatedHourTakesRealTime() {
        var practice = new Practice().open("00:00-05:00", DayOfWeek.SUNDAY);
        practice.busy.add(new BusyInterval.Taken(
                new Slot(Instant.parse("2026-10-25T00:30:00Z"), Instant.parse("2026-10-25T01:30:00Z")),
                Duration.ZERO,
                Duration.ZERO));
        assertThat(utc(practice, AUTUMN)).isEqualTo("22:00 22:30 23:00 23:30 00:00 01:30 02:00 02:30 03:00 03:30");
    }

    @Test
    void noticeIsRealTimeOnTheDayOfTheChange() {
        var autumn = Practice.daily("00:00-24:00")
                .service(60, 60)
                .notice(Duration.ofHours(24))
                .now("2026-10-24T12:00");
        assertThat(autumn.timesOn(AUTUMN)).startsWith("11:00 12:00");
        var spring = Practice.daily("00:00-24:00")
                .service(60, 60)
                .notice(Duration.ofHours(24))
                .now("2027-03-27T12:00");
        assertThat(spring.timesOn(SPRING)).startsWith("13:00 14:00");
    }

    @Test
    void theHorizonEndsAtLocalMidnightWhateverTheDaysLength() {
        var practice = Practice.daily("00:00-24:00")
                .service(60, 60)
                .now("2026-10-24T23:30")
                .horizon(1);
        assertThat(practice.slots(practice.days(LocalDate.parse(AUTUMN), 3))).hasSize(25);
        practice.now("2027-03-27T00:30");
        assertThat(practice.slots(practice.days(LocalDate.parse(SPRING), 3))).hasSize(23);
    }

    @Test
    void aDailyCapCountsTheWholeLongDay() {
        var practice = Practice.daily("00:00-24:00").service(60, 60).caps(1, null);
        practice.taken(AUTUMN + "T23:00", 60);
        assertThat(practice.timesOn(AUTUMN)).isEmpty();
        assertThat(practice.timesOn("2026-10-24")).isNotEmpty();
        assertThat(practice.timesOn("2026-10-26")).startsWith("00:00");
    }

    private static String utc(Practice practice, String date) {
        return practice.slots(practice.days(LocalDate.parse(date), 1)).stream()
                .map(slot -> slot.start().toString().substring(11, 16))
                .collect(Collectors.joining(" "));
    }
}
