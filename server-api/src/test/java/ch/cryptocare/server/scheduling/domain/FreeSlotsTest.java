package ch.cryptocare.server.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.common.value.Slot;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreeSlotsTest {
    /** On one Monday; {@code 09:00+30} is an appointment of 30 minutes, {@code 09:00-10:00} an absence. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a morning is cut from its start            | 08:00-10:00             | 30/30 |                   | 08:00 08:30 09:00 09:30
            the last slot ends inside the window       | 08:00-09:45             | 30/30 |                   | 08:00 08:30 09:00
            a window of exactly one slot               | 08:00-08:30             | 30/30 |                   | 08:00
            a window shorter than a slot               | 08:00-08:29             | 30/30 |                   |
            a fine step lets slots overlap             | 08:00-09:00             | 30/10 |                   | 08:00 08:10 08:20 08:30
            a coarse step leaves pauses                | 08:00-10:00             | 30/60 |                   | 08:00 09:00
            the grid starts where the window starts    | 08:10-09:30             | 30/30 |                   | 08:10 08:40
            two windows have a grid each               | 08:00-09:00 13:15-14:15 | 30/30 |                   | 08:00 08:30 13:15 13:45
            overlapping rules merge                    | 08:00-09:00 08:30-10:00 | 30/30 |                   | 08:00 08:30 09:00 09:30
            overlapping rules keep the first grid      | 08:00-09:00 08:40-10:00 | 30/30 |                   | 08:00 08:30 09:00 09:30
            touching rules merge                       | 08:00-08:45 08:45-09:30 | 30/30 |                   | 08:00 08:30 09:00
            a rule within a rule adds nothing          | 08:00-10:00 08:15-09:00 | 30/30 |                   | 08:00 08:30 09:00 09:30
            the same rule twice adds nothing           | 08:00-09:00 08:00-09:00 | 30/30 |                   | 08:00 08:30
            the day may end at 24:00                   | 23:00-24:00             | 30/30 |                   | 23:00 23:30
            an appointment takes its slot              | 08:00-10:00             | 30/30 | 08:30+30          | 08:00 09:00 09:30
            a slot may start where one ends            | 08:00-09:00             | 30/30 | 08:00+30          | 08:30
            a slot may end where one starts            | 08:00-09:00             | 30/30 | 08:30+30          | 08:00
            another service's appointment cuts two     | 08:00-10:00             | 30/30 | 08:45+30          | 08:00 09:30
            a long one cuts all it overlaps            | 08:00-11:00             | 30/30 | 08:15+90          | 10:00 10:30
            one that began before the window           | 08:00-09:30             | 30/30 | 07:30+45          | 08:30 09:00
            one that runs past the window              | 08:00-09:30             | 30/30 | 09:15+90          | 08:00 08:30
            all busy                                   | 08:00-09:00             | 30/30 | 07:00+180         |
            an absence is busy                         | 08:00-10:00             | 30/30 | 08:30-09:30       | 08:00 09:30
            overlapping busy times count once          | 08:00-10:00             | 30/30 | 08:00+40 08:20+40 | 09:00 09:30
            busy times in any order                    | 08:00-10:00             | 30/30 | 09:30+30 08:00+30 | 08:30 09:00
            """)
    void onOneDay(String what, String windows, String lengthAndStep, String busy, String expected) {
        var practice = new Practice().open(windows, DayOfWeek.MONDAY);
        var minutes = lengthAndStep.split("/", 2);
        practice.service(Integer.parseInt(minutes[0]), Integer.parseInt(minutes[1]));
        addBusy(practice, busy);
        assertThat(practice.timesOn(Practice.MONDAY)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            free morning: both alike                    | 08:00-10:00 | 30 |          | 08:00 08:30 09:00 09:30 | 08:00 08:30 09:00 09:30
            after a short one, GAP goes on at once      | 08:00-10:00 | 30 | 08:00+20 | 08:30 09:00 09:30       | 08:20 08:50 09:20
            before a busy time both stop                | 08:00-10:00 | 30 | 09:10+20 | 08:00 08:30 09:30       | 08:00 08:30 09:30
            a gap too short for either                  | 08:00-09:00 | 30 | 08:20+20 |                         |
            a gap that only GAP can use                 | 08:00-09:30 | 40 | 08:00+45 |                         | 08:45
            """)
    void gridKeepsItsTimesAndGapFillsTheFreeTime(
            String what, String windows, int length, String busy, String grid, String gap) {
        var practice = new Practice().open(windows, DayOfWeek.MONDAY).service(length, length);
        addBusy(practice, busy);
        assertThat(practice.timesOn(Practice.MONDAY)).isEqualTo(grid == null ? "" : grid);
        assertThat(practice.align(Alignment.GAP).timesOn(Practice.MONDAY)).isEqualTo(gap == null ? "" : gap);
    }

    /** The appointment is 09:00 to 09:30; a step of 5 minutes shows what is kept free around it. */
    @ParameterizedTest(name = "service {0}+{1}, neighbour {2}+{3}: last before {4}, first after {5}")
    @CsvSource({
        "0, 0, 0, 0, 08:30, 09:30",
        "10, 0, 0, 0, 08:30, 09:40",
        "0, 10, 0, 0, 08:20, 09:30",
        "0, 0, 10, 0, 08:20, 09:30",
        "0, 0, 0, 10, 08:30, 09:40",
        "10, 0, 0, 10, 08:30, 09:40",
        "10, 0, 0, 15, 08:30, 09:45",
        "20, 0, 0, 15, 08:30, 09:50",
        "0, 10, 10, 0, 08:20, 09:30",
        "0, 10, 15, 0, 08:15, 09:30",
        "5, 10, 15, 20, 08:15, 09:50",
    })
    void theGapBetweenTwoAppointmentsIsTheLargerBufferNotTheSum(
            int before, int after, int itsBefore, int itsAfter, String lastBefore, String firstAfter) {
        var practice = new Practice()
                .open("08:00-10:30", DayOfWeek.MONDAY)
                .service(30, 5)
                .buffers(before, after);
        var starts = practice.taken("09:00", 30, itsBefore, itsAfter).slots(practice.days(Practice.MONDAY, 1)).stream()
                .map(Slot::start)
                .toList();
        var middle = practice.at("09:00");
        assertThat(starts.stream().filter(middle::isAfter).toList().getLast()).isEqualTo(practice.at(lastBefore));
        assertThat(starts.stream().filter(middle::isBefore).findFirst()).contains(practice.at(firstAfter));
    }

    @Test
    void anAbsenceAndTheWindowsEdgesNeedNoBuffer() {
        var practice = new Practice().open("08:00-10:00", DayOfWeek.MONDAY).buffers(15, 15);
        assertThat(practice.away("08:30", "09:30").timesOn(Practice.MONDAY)).isEqualTo("08:00 09:30");
    }

    @Test
    void aRuleMayBeForOneServiceOrOneModeOnly() {
        var practice = new Practice();
        var other = new ServiceTypeId(new UUID(0, 99));
        var video = ConsultationMode.VIDEO;
        var monday = DayOfWeek.MONDAY;
        practice.rules.add(new AvailabilityRule(monday, Practice.window("08:00-08:30"), Practice.CONSULTATION, null));
        practice.rules.add(new AvailabilityRule(monday, Practice.window("09:00-09:30"), other, null));
        practice.rules.add(new AvailabilityRule(monday, Practice.window("10:00-10:30"), null, video));
        practice.rules.add(
                new AvailabilityRule(monday, Practice.window("11:00-11:30"), null, ConsultationMode.IN_PERSON));
        assertThat(practice.timesOn(Practice.MONDAY)).isEqualTo("08:00 10:00");
    }

    @Test
    void theRangeTakesSlotsByTheirStart() {
        var practice = Practice.daily("08:00-12:00");
        var range = new Slot(practice.at("08:30"), practice.at("09:30"));
        assertThat(practice.slots(range)).containsExactly(practice.slot("08:30"), practice.slot("09:00"));
        var later = new Slot(practice.at("08:31"), practice.at("09:31"));
        assertThat(practice.slots(later)).containsExactly(practice.slot("09:00"), practice.slot("09:30"));
    }

    @Test
    void aPatientOnTheOtherSideOfTheWorldAsksForTheirOwnDay() {
        var practice = Practice.daily("08:00-18:00").service(60, 60);
        var inApia = new Practice().zone("Pacific/Apia").days(Practice.MONDAY, 1);
        assertThat(practice.slots(inApia))
                .hasSize(10)
                .allMatch(slot ->
                        !slot.start().isBefore(inApia.start()) && slot.start().isBefore(inApia.end()));
        assertThat(practice.slots(inApia).getFirst()).isEqualTo(practice.slot("2026-06-14T13:00"));
        assertThat(practice.slots(inApia).getLast()).isEqualTo(practice.slot("12:00"));
    }

    @Test
    void aPractitionerInApiaWorksByTheirOwnDays() {
        var practice = new Practice().zone("Pacific/Apia").open("08:00-09:00", DayOfWeek.MONDAY);
        var aDayInZurich = new Practice().days(LocalDate.parse("2026-06-14"), 1);
        assertThat(practice.slots(aDayInZurich))
                .extracting(Slot::start)
                .containsExactly(Instant.parse("2026-06-14T19:00:00Z"), Instant.parse("2026-06-14T19:30:00Z"));
    }

    @Test
    void theTwentyNinthOfFebruaryIsADayLikeAnother() {
        var practice = new Practice().open("08:00-09:00", DayOfWeek.TUESDAY).now("2028-02-28T12:00");
        assertThat(practice.timesOn("2028-02-29")).isEqualTo("08:00 08:30");
        assertThat(practice.on("2028-02-29", "10:00-10:30").timesOn("2028-02-29"))
                .isEqualTo("10:00");
        assertThat(practice.horizon(1).timesOn("2028-02-29")).isEqualTo("10:00");
        assertThat(practice.horizon(0).timesOn("2028-02-29")).isEmpty();
    }

    @Test
    void noAnswerIsLongerThanTheMost() {
        var practice = Practice.daily("00:00-24:00").service(1, 1);
        var slots = practice.slots(practice.days(Practice.MONDAY, 62));
        assertThat(slots).hasSize(FreeSlots.MOST).startsWith(practice.slot("00:00"));
        assertThat(slots)
                .isEqualTo(new ArrayList<>(slots)
                        .stream().sorted(Comparator.comparing(Slot::start)).toList());
    }

    @Test
    void withoutRulesOrInThePastNothingIsFree() {
        assertThat(new Practice().timesOn(Practice.MONDAY)).isEmpty();
        assertThat(Practice.daily("08:00-18:00").timesOn("2025-12-31")).isEmpty();
    }

    private static void addBusy(Practice practice, String busy) {
        if (busy == null) return;
        for (var one : busy.split(" ", -1)) {
            var start = one.substring(0, 5);
            if (one.charAt(5) == '-') practice.away(start, one.substring(6));
            else
                practice.taken(start, (int)
                        Duration.parse("PT" + one.substring(6) + "M").toMinutes());
        }
    }
}
