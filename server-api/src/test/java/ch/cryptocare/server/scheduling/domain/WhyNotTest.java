package ch.cryptocare.server.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.Canton;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.scheduling.domain.SlotVerdict.Fact;
import ch.cryptocare.server.scheduling.domain.SlotVerdict.Result;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ada wonders why a time on a Monday is not offered; she is open 08:00 to 12:00, every 30 minutes. */
class WhyNotTest {
    private final Practice practice = Practice.daily("08:00-12:00").now("07:00");

    @Test
    void whatIsOfferedPassesEveryFilterThatThereIs() {
        assertThat(failed("09:00")).isEmpty();
        assertThat(filters("09:00")).containsExactly(SlotFilter.values());
        assertThat(looked("09:00"))
                .doesNotContain(SlotFilter.ROOM, SlotFilter.DAILY_CAP, SlotFilter.WEEKLY_CAP)
                .contains(SlotFilter.GRID, SlotFilter.ABSENCE);
        assertThat(fact("09:00", SlotFilter.OPENING_HOURS)).isEqualTo(new Fact.Window(stretch("08:00", "12:00")));
    }

    @Test
    void itIsOverOrTooSoonOrTooFar() {
        practice.now("09:10").notice(Duration.ofHours(1)).horizon(7);
        assertThat(failed("09:00")).containsExactly(SlotFilter.PAST, SlotFilter.NOTICE);
        assertThat(failed("10:00")).containsExactly(SlotFilter.NOTICE);
        assertThat(fact("10:00", SlotFilter.NOTICE)).isEqualTo(new Fact.Limit(practice.at("10:10")));
        assertThat(failed("2026-06-22T09:00")).isEmpty();
        assertThat(failed("2026-06-23T09:00")).containsExactly(SlotFilter.HORIZON);
        assertThat(fact("2026-06-23T09:00", SlotFilter.HORIZON))
                .isEqualTo(new Fact.Limit(practice.at("2026-06-23T00:00")));
    }

    @Test
    void outsideOpeningHoursTheNearestWindowIsTold() {
        assertThat(failed("14:00")).containsExactly(SlotFilter.OPENING_HOURS);
        assertThat(fact("14:00", SlotFilter.OPENING_HOURS)).isEqualTo(new Fact.Window(stretch("08:00", "12:00")));
        assertThat(fact("23:00", SlotFilter.OPENING_HOURS))
                .isEqualTo(new Fact.Window(stretch("2026-06-16T08:00", "2026-06-16T12:00")));
        assertThat(failed("11:45")).containsExactly(SlotFilter.OPENING_HOURS);
        assertThat(looked("14:00")).doesNotContain(SlotFilter.GRID);
    }

    @Test
    void whoeverNeverOpensIsToldOfNoWindow() {
        practice.rules.clear();
        assertThat(failed("09:00")).containsExactly(SlotFilter.OPENING_HOURS);
        assertThat(verdict("09:00", SlotFilter.OPENING_HOURS).fact()).isEmpty();
    }

    @Test
    void anExceptionSaysWhatHoldsThatDay() {
        practice.on("2026-06-15", "").on("2026-06-16", "14:00-16:00");
        assertThat(failed("09:00")).containsExactly(SlotFilter.EXCEPTION);
        assertThat(looked("09:00")).doesNotContain(SlotFilter.HOLIDAY, SlotFilter.OPENING_HOURS);
        var closed = (Fact.OtherHours) fact("09:00", SlotFilter.EXCEPTION);
        assertThat(closed.closed()).isTrue();
        var other = (Fact.OtherHours) fact("2026-06-16T09:00", SlotFilter.EXCEPTION);
        assertThat(other.closed()).isFalse();
        assertThat(other.nearest()).contains(stretch("2026-06-16T14:00", "2026-06-16T16:00"));
        assertThat(failed("2026-06-16T14:30")).isEmpty();
    }

    @Test
    void aHolidayIsNamedUnlessSheWorksOnIt() {
        var geneva = Practice.of(Canton.GE).open("08:00-12:00", DayOfWeek.values());
        var slot = geneva.slot("2026-09-10T09:00");
        var verdict = of(geneva.verdicts(slot), SlotFilter.HOLIDAY);
        assertThat(verdict.failed()).isTrue();
        assertThat(verdict.fact())
                .get()
                .isEqualTo(new Fact.Closed(
                        Holiday.GENEVA_FAST,
                        LocalDate.parse("2026-09-10"),
                        Optional.of(new Slot(geneva.at("2026-09-09T08:00"), geneva.at("2026-09-09T12:00")))));
        assertThat(of(geneva.verdicts(slot), SlotFilter.OPENING_HOURS).result()).isEqualTo(Result.NOT_LOOKED_AT);
        geneva.worksOn(Holiday.GENEVA_FAST);
        assertThat(geneva.verdicts(slot)).noneMatch(SlotVerdict::failed);
    }

    @Test
    void yesterdaysLateWindowIsOpenOnADayThatIsClosed() {
        practice.rules.clear();
        practice.open("22:00-02:00", DayOfWeek.MONDAY).on("2026-06-16", "");
        assertThat(failed("2026-06-16T00:30")).isEmpty();
        assertThat(failed("2026-06-16T03:00")).containsExactly(SlotFilter.EXCEPTION);
    }

    @Test
    void absencesAppointmentsAndTheRoomAreTold() {
        practice.buffers(0, 10).away("08:00", "08:30").taken("10:00", 30, 5, 15).roomTaken("11:00", "11:20");
        practice.room = new RoomId(new UUID(0, 9));
        assertThat(failed("08:00")).containsExactly(SlotFilter.ABSENCE);
        assertThat(failed("10:30")).containsExactly(SlotFilter.APPOINTMENT);
        assertThat(fact("10:30", SlotFilter.APPOINTMENT))
                .isEqualTo(new Fact.InTheWay(List.of(new BusyInterval.Taken(
                        stretch("10:00", "10:30"), Duration.ofMinutes(5), Duration.ofMinutes(15)))));
        assertThat(failed("11:00")).containsExactly(SlotFilter.ROOM);
        assertThat(failed("09:30")).as("her buffer after meets his before").containsExactly(SlotFilter.APPOINTMENT);
    }

    @Test
    void capsCountTheDayAndTheWeek() {
        practice.caps(1, 2).taken("10:00", 30).taken("2026-06-17T10:00", 30);
        assertThat(failed("08:00")).containsExactly(SlotFilter.DAILY_CAP, SlotFilter.WEEKLY_CAP);
        assertThat(failed("2026-06-18T08:00")).containsExactly(SlotFilter.WEEKLY_CAP);
        assertThat(fact("2026-06-18T08:00", SlotFilter.WEEKLY_CAP))
                .isEqualTo(new Fact.Cap(2, LocalDate.parse("2026-06-15")));
        assertThat(failed("2026-06-22T08:00")).isEmpty();
    }

    @Test
    void besideTheGridTheNearestStartsAreTold() {
        assertThat(failed("09:10")).containsExactly(SlotFilter.GRID);
        assertThat(fact("09:10", SlotFilter.GRID))
                .isEqualTo(new Fact.Starts(List.of(practice.at("09:00"), practice.at("09:30"))));
        assertThat(fact("08:10", SlotFilter.GRID))
                .isEqualTo(new Fact.Starts(List.of(practice.at("08:00"), practice.at("08:30"))));
        practice.align(Alignment.GAP).taken("09:00", 20);
        assertThat(failed("09:30")).containsExactly(SlotFilter.GRID);
        assertThat(fact("09:30", SlotFilter.GRID))
                .isEqualTo(new Fact.Starts(List.of(practice.at("09:20"), practice.at("09:50"))));
        assertThat(looked("09:10"))
                .as("nobody knows where a grid begins in taken time")
                .doesNotContain(SlotFilter.GRID);
    }

    @Test
    void aWithdrawnServiceIsOfferedAtNoTime() {
        practice.withdrawnAt = Instant.parse("2026-06-01T00:00:00Z");
        assertThat(failed("09:00")).containsExactly(SlotFilter.SERVICE);
        assertThat(practice.timesOn("2026-06-15")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Alignment.class)
    void aSlotOfAnotherLengthIsNoneOfThem(Alignment alignment) {
        practice.align(alignment);
        var chosen = Slot.of(practice.at("09:00"), Duration.ofMinutes(20));
        assertThat(practice.verdicts(chosen)).anyMatch(SlotVerdict::failed);
    }

    private List<SlotFilter> filters(String start) {
        return practice.verdicts(practice.slot(start)).stream()
                .map(SlotVerdict::filter)
                .toList();
    }

    private List<SlotFilter> failed(String start) {
        return practice.verdicts(practice.slot(start)).stream()
                .filter(SlotVerdict::failed)
                .map(SlotVerdict::filter)
                .toList();
    }

    private List<SlotFilter> looked(String start) {
        return Arrays.stream(SlotFilter.values())
                .filter(filter -> verdict(start, filter).result() != Result.NOT_LOOKED_AT)
                .collect(Collectors.toList());
    }

    private SlotVerdict verdict(String start, SlotFilter filter) {
        return of(practice.verdicts(practice.slot(start)), filter);
    }

    private static SlotVerdict of(List<SlotVerdict> verdicts, SlotFilter filter) {
        return verdicts.stream()
                .filter(verdict -> verdict.filter() == filter)
                .findFirst()
                .orElseThrow();
    }

    private Fact fact(String start, SlotFilter filter) {
        return verdict(start, filter).fact().orElseThrow();
    }

    private Slot stretch(String from, String to) {
        return new Slot(practice.at(from), practice.at(to));
    }
}
