package ch.cryptocare.server.scheduling.usecases;

import static ch.cryptocare.server.scheduling.usecases.AvailabilityStage.refused;
import static ch.cryptocare.server.scheduling.usecases.AvailabilityStage.stretch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.server.scheduling.domain.AppointmentStatus;
import ch.cryptocare.server.scheduling.domain.AvailabilityException;
import ch.cryptocare.server.scheduling.domain.AvailabilityRule;
import ch.cryptocare.server.scheduling.domain.BookedTime;
import ch.cryptocare.server.scheduling.domain.DayWindow;
import ch.cryptocare.server.scheduling.domain.SlotFilter;
import ch.cryptocare.server.scheduling.domain.SlotVerdict;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Ada says when she can be booked; who is booked already stays. */
class AvailabilityTest {
    private static final String MONDAY_TEN = "2026-11-09T09:00:00Z";
    private static final String MONDAY = "2026-11-09";

    private final AvailabilityStage stage = new AvailabilityStage();
    private final Practice practice = stage.practice;

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void whoDoesNotKeepTheCalendarFindsNone() throws Exception {
        var plan = stage.plan();
        var week = stretch("2026-11-09T00:00:00Z", "2026-11-16T00:00:00Z");
        var video = practice.adasVideo.id();
        assertThat(refused(() -> stage.read.of(stage.eve, practice.ada))).isEqualTo(ProblemType.NOT_FOUND);
        assertThat(refused(() -> stage.set.set(stage.eve, practice.ada, stage.revision(), plan)))
                .isEqualTo(ProblemType.NOT_FOUND);
        assertThat(refused(() -> stage.preview.of(stage.eve, practice.ada, plan, video, zone -> week)))
                .isEqualTo(ProblemType.NOT_FOUND);
        assertThat(refused(() ->
                        stage.explain.of(stage.eve, practice.ada, video, Instant.parse(MONDAY_TEN), Optional.empty())))
                .isEqualTo(ProblemType.NOT_FOUND);
        assertThat(refused(() -> stage.services.withdraw(stage.eve, video, stage.revision(), true)))
                .isEqualTo(ProblemType.NOT_FOUND);
        assertThat(refused(() -> stage.away.add(stage.eve, practice.ada, week.start(), week.end())))
                .isEqualTo(ProblemType.NOT_FOUND);
        assertThat(refused(() -> stage.read.of(stage.ada, practice.noor))).isEqualTo(ProblemType.NOT_FOUND);
        assertThat(stage.read.of(stage.sami, practice.ada).offer().practitioner())
                .isEqualTo(practice.ada);
        assertThat(stage.noted()).isEmpty();
        assertThat(practice.live).isEmpty();
    }

    @Test
    void aDayThatIsClosedIsOfferedNoMoreAndTellsWhoIsBookedInIt() {
        var bens = practice.book("Ben", MONDAY_TEN);
        var cleos = practice.hold("Cleo", "2026-11-09T10:00:00Z");
        practice.book("Dmitri", "2026-11-10T09:00:00Z");
        var emils = practice.book("Emil", "2026-11-09T13:00:00Z");
        practice.cancel.cancel(emils, practice.tokenOf(emils));
        long before = stage.revision();
        practice.live.clear();

        var closed = stage.closes(MONDAY);

        assertThat(closed.conflicts()).extracting(BookedTime::id).containsExactly(bens, cleos);
        assertThat(closed.conflicts().getFirst().slot().start()).isEqualTo(MONDAY_TEN);
        assertThat(closed.availability().offer().rulesRevision()).isEqualTo(before + 1);
        assertThat(stage.offer()).isEqualTo(closed.availability().offer());
        assertThat(practice.free("2026-11-09T00:00:00Z", "2026-11-10T00:00:00Z"))
                .isEmpty();
        assertThat(practice.find(bens).appointment().status()).isEqualTo(AppointmentStatus.BOOKED);
        assertThat(practice.live).containsExactly(practice.ada.value());
        assertThat(stage.noted()).containsExactly(stage.ada + " availability-changed");
        assertThatThrownBy(() -> practice.hold("Fatou", "2026-11-09T12:00:00Z")).isInstanceOf(Refusal.class);
    }

    @Test
    void whatSomebodyElseSavedMeanwhileIsNotOverwritten() {
        long seen = stage.revision();
        stage.set.set(stage.sami, practice.ada, seen, stage.plan());
        assertThatThrownBy(() -> stage.set.set(stage.ada, practice.ada, seen, stage.plan()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.type).isEqualTo(ProblemType.CHANGED_MEANWHILE);
                    assertThat(refusal.facts.get("revision")).isEqualTo(seen + 1);
                });
        assertThat(stage.noted()).containsExactly(stage.sami + " availability-changed");
    }

    @Test
    void hoursAreSavedMergedAndThoseOfDaysThatAreOverAreForgotten() {
        var rules = List.of(
                AvailabilityRule.every(DayOfWeek.MONDAY, new DayWindow(8 * 60, 12 * 60)),
                AvailabilityRule.every(DayOfWeek.MONDAY, new DayWindow(11 * 60, 14 * 60)),
                AvailabilityRule.every(DayOfWeek.FRIDAY, new DayWindow(22 * 60, 26 * 60)));
        var longAgo = AvailabilityException.closed(LocalDate.parse("2026-10-01"));
        var yesterday = AvailabilityException.closed(LocalDate.parse("2026-11-01"));

        stage.set.set(stage.ada, practice.ada, stage.revision(), stage.plan(rules, longAgo, yesterday));

        assertThat(stage.offer().schedule().rules())
                .containsExactly(
                        AvailabilityRule.every(DayOfWeek.MONDAY, new DayWindow(8 * 60, 14 * 60)), rules.getLast());
        assertThat(stage.offer().schedule().exceptions()).containsExactly(yesterday);
    }

    @Test
    void aRuleForAServiceThatSheDoesNotHaveIsRefused() {
        var other = new AvailabilityRule(
                DayOfWeek.MONDAY, new DayWindow(480, 720), new ServiceTypeId(Ids.next(practice.clock)), null);
        assertThatThrownBy(() -> stage.set.set(stage.ada, practice.ada, stage.revision(), stage.plan(List.of(other))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.facts.get("field")).isEqualTo("availability.rules[0].onlyService"));
    }

    @Test
    void aPreviewShowsWhatWouldBeFreeAndSavesNothing() {
        practice.book("Ben", MONDAY_TEN);
        var rules = List.of(AvailabilityRule.every(DayOfWeek.MONDAY, new DayWindow(10 * 60, 11 * 60 + 30)));
        long before = stage.revision();
        var week = stretch("2026-11-09T00:00:00Z", "2026-11-16T00:00:00Z");

        var shown = stage.preview.of(stage.ada, practice.ada, stage.plan(rules), practice.adasVideo.id(), zone -> week);

        assertThat(shown.slots())
                .extracting(slot -> slot.start().toString())
                .containsExactly("2026-11-09T09:30:00Z", "2026-11-09T10:00:00Z");
        assertThat(stage.revision()).isEqualTo(before);
        assertThat(practice.free("2026-11-10T00:00:00Z", "2026-11-11T00:00:00Z"))
                .isNotEmpty();
        var tooLong = stretch("2026-11-09T00:00:00Z", "2026-12-20T00:00:00Z");
        assertThatThrownBy(() -> stage.preview.of(
                        stage.ada, practice.ada, stage.plan(), practice.adasVideo.id(), zone -> tooLong))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void sheIsToldWhyATimeIsNotOfferedAndAMovedAppointmentIsNotInItsOwnWay() {
        var bens = practice.book("Ben", MONDAY_TEN);

        assertThat(failed(MONDAY_TEN, Optional.empty())).containsExactly(SlotFilter.APPOINTMENT);
        assertThat(failed(MONDAY_TEN, Optional.of(bens))).isEmpty();
        assertThat(failed("2026-11-09T09:10:00Z", Optional.of(bens))).containsExactly(SlotFilter.GRID);
        assertThat(failed("2026-11-08T09:00:00Z", Optional.empty())).containsExactly(SlotFilter.OPENING_HOURS);
        var unknown = Optional.of(new AppointmentId(Ids.next(practice.clock)));
        assertThatThrownBy(() -> failed(MONDAY_TEN, unknown)).isInstanceOf(Refusal.class);
    }

    private List<SlotFilter> failed(String start, Optional<AppointmentId> except) {
        return stage
                .explain
                .of(stage.ada, practice.ada, practice.adasVideo.id(), Instant.parse(start), except)
                .verdicts()
                .stream()
                .filter(SlotVerdict::failed)
                .map(SlotVerdict::filter)
                .toList();
    }

    @Test
    void theRoomThatSomebodyElseUsesIsNamedAsSuch() {
        practice.shareARoom();
        practice.holdSlot.hold(practice.noorsRequest("Cleo", "2026-11-09T08:40:00Z"));
        assertThat(failed(MONDAY_TEN, Optional.empty())).containsExactly(SlotFilter.ROOM);
    }
}
