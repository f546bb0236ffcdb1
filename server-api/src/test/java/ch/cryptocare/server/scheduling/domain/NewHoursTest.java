package ch.cryptocare.server.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.Canton;
import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.common.value.Slot;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ada changes her hours: what she entered twice is one, and who is booked outside of them is told. */
class NewHoursTest {
    private static final ServiceTypeId CHECKUP = new ServiceTypeId(new UUID(0, 7));

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "08:00-12:00 10:00-14:00, 08:00-14:00",
        "08:00-12:00 12:00-14:00, 08:00-14:00",
        "13:00-17:00 08:00-12:00, 08:00-12:00 13:00-17:00",
        "08:00-18:00 09:00-10:00, 08:00-18:00",
        "08:00-12:00 08:00-12:00, 08:00-12:00",
        "20:00-24:00 22:00-02:00, 20:00-02:00",
        "00:00-24:00 22:00-02:00, 00:00-24:00 22:00-02:00",
    })
    void windowsThatOverlapAreOneUnlessThatWereLongerThanADay(String entered, String kept) {
        assertThat(DayWindow.union(Practice.windows(entered))).isEqualTo(Practice.windows(kept));
    }

    @Test
    void rulesAreMergedOnlyWithTheirLike() {
        var morning = Practice.window("08:00-12:00");
        var noon = Practice.window("11:00-13:00");
        var forAll = AvailabilityRule.every(DayOfWeek.TUESDAY, morning);
        var alsoForAll = AvailabilityRule.every(DayOfWeek.TUESDAY, noon);
        var onMonday = AvailabilityRule.every(DayOfWeek.MONDAY, noon);
        var byVideo = new AvailabilityRule(DayOfWeek.TUESDAY, noon, null, ConsultationMode.VIDEO);
        var checkup = new AvailabilityRule(DayOfWeek.TUESDAY, noon, CHECKUP, null);
        assertThat(AvailabilityRule.merged(List.of(checkup, forAll, byVideo, alsoForAll, onMonday)))
                .containsExactlyInAnyOrder(
                        onMonday,
                        AvailabilityRule.every(DayOfWeek.TUESDAY, Practice.window("08:00-13:00")),
                        byVideo,
                        checkup)
                .startsWith(onMonday);
    }

    @Test
    void whatIsBookedOutsideTheHoursIsAConflict() {
        var practice = Practice.daily("08:00-12:00 22:00-02:00").on("2026-06-16", "");
        practice.rules.add(new AvailabilityRule(DayOfWeek.WEDNESDAY, Practice.window("14:00-16:00"), CHECKUP, null));
        var inside = booked(practice, "08:00", Practice.CONSULTATION);
        var overNoon = booked(practice, "11:45", Practice.CONSULTATION);
        var acrossMidnight = booked(practice, "23:45", Practice.CONSULTATION);
        var onTheClosedDay = booked(practice, "2026-06-16T09:00", Practice.CONSULTATION);
        var asCheckup = booked(practice, "2026-06-17T14:00", CHECKUP);
        var asAnother = booked(practice, "2026-06-17T15:00", Practice.CONSULTATION);
        var all = List.of(asAnother, asCheckup, onTheClosedDay, acrossMidnight, overNoon, inside);
        assertThat(BookedTime.outside(practice.schedule(), all)).containsExactly(overNoon, onTheClosedDay, asAnother);
        assertThat(BookedTime.outside(practice.schedule(), List.of())).isEmpty();
    }

    @Test
    void theHolidaysOfTheComingYearAreInOrderAndOnceEach() {
        var year = Holidays.yearFrom(Canton.GE, LocalDate.parse("2026-04-03"));
        assertThat(year)
                .startsWith(new Holidays.Dated(Holiday.GOOD_FRIDAY, LocalDate.parse("2026-04-03")))
                .contains(new Holidays.Dated(Holiday.NEW_YEAR, LocalDate.parse("2027-01-01")))
                .isSortedAccordingTo(Comparator.comparing(Holidays.Dated::date));
        assertThat(year.getLast().date()).isBefore("2027-04-03");
    }

    private static BookedTime booked(Practice practice, String start, ServiceTypeId service) {
        return new BookedTime(
                new AppointmentId(UUID.randomUUID()),
                service,
                ConsultationMode.VIDEO,
                Slot.of(practice.at(start), Duration.ofMinutes(30)),
                AppointmentStatus.BOOKED);
    }
}
