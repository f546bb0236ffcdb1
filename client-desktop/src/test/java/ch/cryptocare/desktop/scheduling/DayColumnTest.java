package ch.cryptocare.desktop.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.Slot;
import ch.cryptocare.desktop.scheduling.DayColumn.Stretch;
import ch.cryptocare.desktop.window.Calendars;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where times stand in a column of Zürich. */
class DayColumnTest {
    @Test
    void aTimeStandsWhereItsClockSays() {
        assertThat(column("2026-11-23").stretch(slot("2026-11-23T09:00:00Z", "2026-11-23T09:30:00Z")))
                .contains(new Stretch(600, 630));
        assertThat(column("2026-11-24").stretch(slot("2026-11-23T09:00:00Z", "2026-11-23T09:30:00Z")))
                .isEmpty();
    }

    @Test
    void whatCrossesMidnightStandsInBothDays() {
        var night = slot("2026-11-23T22:30:00Z", "2026-11-24T01:00:00Z");
        assertThat(column("2026-11-23").stretch(night)).contains(new Stretch(23 * 60 + 30, 24 * 60));
        assertThat(column("2026-11-24").stretch(night)).contains(new Stretch(0, 120));
    }

    @ParameterizedTest(name = "minute {1} of {0} is {2}")
    @CsvSource({
        "2026-11-23, 600, 2026-11-23T09:00:00Z",
        "2026-03-29, 150, 2026-03-29T01:30:00Z",
        "2026-03-29, 240, 2026-03-29T02:00:00Z",
        "2026-10-25, 150, 2026-10-25T00:30:00Z",
        "2026-10-25, 240, 2026-10-25T03:00:00Z",
    })
    void aMinuteIsAMomentAlsoWhenTheClocksChange(String date, int minute, Instant moment) {
        assertThat(column(date).at(minute)).isEqualTo(moment);
    }

    @Test
    void inTheHourThatANightHasTwiceNothingEndsBeforeItStarts() {
        var twice = slot("2026-10-25T00:30:00Z", "2026-10-25T01:15:00Z");
        assertThat(column("2026-10-25").stretch(twice)).contains(new Stretch(150, 151));
    }

    private static DayColumn column(String date) {
        return new DayColumn(Calendars.practitioner(Calendars.ADA, "Dr. Ada Keller"), LocalDate.parse(date));
    }

    private static Slot slot(String from, String to) {
        return new Slot(Instant.parse(from), Instant.parse(to));
    }
}
