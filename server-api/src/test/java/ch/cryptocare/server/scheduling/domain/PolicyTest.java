package ch.cryptocare.server.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.Slot;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Minimum notice, horizon, caps, and how long an answer lasts. */
class PolicyTest {
    @ParameterizedTest(name = "at {0} with {1} minutes of notice: {2}")
    @CsvSource({
        "07:59, 0, 08:00 09:00 10:00",
        "08:00, 0, 08:00 09:00 10:00",
        "08:01, 0, 09:00 10:00",
        "08:00, 60, 09:00 10:00",
        "08:00, 61, 10:00",
        "10:00, 1, ''",
    })
    void aSlotStartsNoSoonerThanTheNotice(String now, int notice, String slots) {
        var practice = Practice.daily("08:00-11:00").service(60, 60).now("2026-06-15T" + now);
        assertThat(practice.notice(Duration.ofMinutes(notice)).timesOn(Practice.MONDAY))
                .isEqualTo(slots);
    }

    @Test
    void noticeAloneDoesNotMoveTheGridOfGaps() {
        var practice = Practice.daily("08:00-11:00")
                .align(Alignment.GAP)
                .service(60, 60)
                .now("08:20");
        assertThat(practice.timesOn(Practice.MONDAY)).isEqualTo("09:00 10:00");
    }

    @ParameterizedTest(name = "horizon of {0} days: last day {1}")
    @CsvSource({"0, 2026-06-15", "1, 2026-06-16", "30, 2026-07-15"})
    void theHorizonIsWholeLocalDays(int days, String last) {
        var practice =
                Practice.daily("00:00-24:00").service(60, 60).now("22:59").horizon(days);
        var slots = practice.slots(practice.days(Practice.MONDAY, 62));
        assertThat(slots.getLast().start()).isEqualTo(practice.at(last + "T23:00"));
    }

    @ParameterizedTest(name = "{0} booked on Monday, cap {1}: {2}")
    @CsvSource({"0, 1, true", "1, 1, false", "1, 2, true", "2, 2, false", "3, 2, false"})
    void aDayTakesNoMoreThanItsCap(int booked, int cap, boolean offered) {
        var practice = Practice.daily("08:00-18:00").caps(cap, null);
        for (int i = 0; i < booked; i++) practice.taken("0" + (8 + i % 2) + ":00", 30);
        assertThat(practice.timesOn(Practice.MONDAY).isEmpty()).isEqualTo(!offered);
        assertThat(practice.timesOn("2026-06-16")).isNotEmpty();
    }

    @Test
    void aWeekTakesNoMoreThanItsCapFromMondayToSunday() {
        var practice = Practice.daily("08:00-09:00").service(60, 60).caps(null, 2);
        practice.taken("2026-06-17T20:00", 30).taken("2026-06-21T23:30", 30);
        assertThat(practice.timesOn("2026-06-14")).isNotEmpty();
        assertThat(practice.slots(practice.days(Practice.MONDAY, 7))).isEmpty();
        assertThat(practice.timesOn("2026-06-22")).isNotEmpty();
    }

    @Test
    void theWeekRunsAcrossNewYear() {
        var practice = Practice.daily("08:00-09:00").service(60, 60).caps(null, 1);
        practice.taken("2026-12-28T08:00", 60);
        assertThat(practice.timesOn("2027-01-03")).isEmpty();
        assertThat(practice.timesOn("2027-01-04")).isEqualTo("08:00");
    }

    @Test
    void holdsCountTowardsTheCapAndAbsencesDoNot() {
        var ben = AppointmentTest.held();
        var practice = Practice.daily("08:00-18:00").caps(1, null);
        assertThat(practice.away("08:00", "09:00").timesOn(Practice.MONDAY)).startsWith("09:00");
        practice.busy.add(ben.busy());
        assertThat(ben.status()).isEqualTo(AppointmentStatus.PENDING);
        assertThat(practice.timesOn(Practice.MONDAY)).isEmpty();
    }

    @Test
    void aDayIsThePractitionersLocalDay() {
        var practice = Practice.daily("00:00-24:00").service(60, 60).caps(1, null);
        practice.taken("2026-06-16T00:30", 30); // still Monday in UTC
        assertThat(practice.timesOn(Practice.MONDAY)).isNotEmpty();
        assertThat(practice.timesOn("2026-06-16")).isEmpty();
    }

    @Test
    void theBusyRangeCoversWhatTheCapsCount() {
        var practice = Practice.daily("08:00-18:00");
        var thursday = practice.days(Practice.MONDAY.plusDays(3), 1);
        assertThat(FreeSlots.busyRange(practice.schedule(), thursday))
                .isEqualTo(practice.days(Practice.MONDAY.plusDays(1), 6));
        assertThat(FreeSlots.busyRange(practice.caps(null, 5).schedule(), thursday))
                .isEqualTo(practice.days(Practice.MONDAY, 7));
    }

    @Test
    void anAnswerLastsUntilItsFirstSlotComesUnderTheNotice() {
        var practice = Practice.daily("08:00-09:00").notice(Duration.ofHours(2)).now("05:00");
        assertThat(unchangedUntil(practice, practice.days(Practice.MONDAY, 2))).isEqualTo(practice.at("06:00"));
    }

    @Test
    void anAnswerThatMeetsTheHorizonLastsUntilMidnight() {
        var practice = Practice.daily("20:00-21:00")
                .notice(Duration.ofHours(2))
                .now("05:00")
                .horizon(1);
        assertThat(unchangedUntil(practice, practice.days(Practice.MONDAY.plusDays(1), 9)))
                .isEqualTo(practice.at("2026-06-16T00:00"));
        assertThat(unchangedUntil(practice, practice.days(Practice.MONDAY.plusDays(1), 1)))
                .isEqualTo(practice.at("2026-06-16T18:00"));
    }

    @Test
    void anEmptyAnswerWithinTheHorizonLasts() {
        var practice = new Practice();
        assertThat(unchangedUntil(practice, practice.days(Practice.MONDAY, 7))).isEqualTo(Instant.MAX);
    }

    private static Instant unchangedUntil(Practice practice, Slot range) {
        return FreeSlots.unchangedUntil(practice.schedule(), practice.slots(range), range, practice.now);
    }
}
