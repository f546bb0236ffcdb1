package ch.cryptocare.server.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.Canton;
import ch.cryptocare.common.value.Language;
import de.focus_shift.jollyday.core.parser.functions.CalculateEasterSunday;
import java.time.LocalDate;
import java.time.Year;
import java.time.chrono.IsoChronology;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HolidaysTest {
    @Test
    void easterIsWhereAnotherLibraryFindsIt() {
        for (int year = 1900; year <= 2200; year++) {
            assertThat(DateRule.easter(year))
                    .isEqualTo(new CalculateEasterSunday(Year.of(year)).apply(IsoChronology.INSTANCE));
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ZH | 01-01 01-02 04-03 04-06 05-01 05-14 05-25 08-01 12-25 12-26
            GE | 01-01 04-03 04-06 05-14 05-25 08-01 09-10 12-25 12-31
            VD | 01-01 01-02 04-03 04-06 05-14 05-25 08-01 09-21 12-25
            TI | 01-01 01-06 03-19 04-06 05-01 05-14 05-25 06-04 06-29 08-01 08-15 11-01 12-08 12-25 12-26
            VS | 01-01 01-02 03-19 04-06 05-14 05-25 06-04 08-01 08-15 11-01 12-08 12-25 12-26
            NE | 01-01 03-01 04-03 04-06 05-01 05-14 05-25 08-01 09-21 12-25
            JU | 01-01 01-02 04-03 04-06 05-01 05-14 05-25 06-04 06-23 08-01 08-15 11-01 12-25
            GL | 01-01 01-02 04-03 04-06 04-09 05-14 05-25 08-01 11-01 12-25 12-26
            AI | 01-01 04-03 04-06 05-14 05-25 06-04 08-01 08-15 09-22 11-01 12-08 12-25
            OW | 01-01 01-02 04-03 04-06 05-14 05-25 06-04 08-01 08-15 09-25 11-01 12-08 12-25 12-26
            """)
    void of2026InThatCanton(Canton canton, String dates) {
        assertThat(datesOf(canton, 2026)).isEqualTo(dates);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "NE, 2022, 2022-12-26",
        "NE, 2023, 2023-01-02",
        "NE, 2024, ",
        "AR, 2023, ",
        "AR, 2024, 2024-12-26",
        "UR, 2026, ",
        "UR, 2027, 2027-12-26",
        "ZH, 2026, 2026-12-26",
    })
    void secondDaysDependOnTheWeekdayInSomeCantons(Canton canton, int year, LocalDate expected) {
        var seconds = new TreeMap<>(Holidays.in(canton, year));
        seconds.keySet().retainAll(List.of(Holiday.BERCHTOLD, Holiday.SAINT_STEPHEN));
        if (expected == null) assertThat(seconds).isEmpty();
        else assertThat(seconds).containsValue(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2025, 2025-04-03", "2026, 2026-04-09", "2015, 2015-04-09", "2027, 2027-04-01"})
    void naefelserFahrtMakesWayForHolyWeek(int year, LocalDate date) {
        assertThat(Holidays.in(Canton.GL, year)).containsEntry(Holiday.NAEFELSER_FAHRT, date);
    }

    @ParameterizedTest
    @EnumSource
    void everyHolidayHasAKeyNamesInEachLanguageAndACantonThatKeepsIt(Holiday holiday) {
        assertThat(holiday.key()).matches("[a-z]+(-[a-z]+)*");
        for (var language : Language.values())
            assertThat(holiday.nameIn(language)).isNotBlank();
        assertThat(Arrays.stream(Canton.values()).map(canton -> holiday.dateIn(canton, 2028)))
                .anyMatch(Optional::isPresent);
    }

    @Test
    void noHolidayIsASundayOfTheChurchYear() {
        for (var canton : Canton.values()) {
            assertThat(Holidays.in(canton, 2026).values())
                    .as(canton.name())
                    .doesNotContain(DateRule.easter(2026), DateRule.easter(2026).plusDays(49))
                    .hasSizeBetween(7, 15);
        }
    }

    private static String datesOf(Canton canton, int year) {
        Map<Holiday, LocalDate> holidays = Holidays.in(canton, year);
        return holidays.values().stream()
                .sorted()
                .map(date -> date.toString().substring(5))
                .collect(Collectors.joining(" "));
    }
}
