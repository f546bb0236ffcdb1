package ch.cryptocare.server.scheduling.usecases;

import static ch.cryptocare.server.scheduling.usecases.AvailabilityStage.refused;
import static ch.cryptocare.server.scheduling.usecases.AvailabilityStage.stretch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.server.scheduling.domain.BookedTime;
import ch.cryptocare.server.scheduling.domain.ServiceType;
import ch.cryptocare.server.scheduling.usecases.Directory.Wanted;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Ada goes on holiday, and changes what she offers. */
class ServicesAndAbsencesTest {
    private static final String MONDAY_TEN = "2026-11-09T09:00:00Z";
    private static final String TUESDAY_TEN = "2026-11-10T09:00:00Z";

    private final AvailabilityStage stage = new AvailabilityStage();
    private final Practice practice = stage.practice;

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void whileSheIsAwayNobodyBooksAndWhoHasIsTold() {
        var bens = practice.book("Ben", MONDAY_TEN);
        var monday = stretch("2026-11-08T23:00:00Z", "2026-11-09T23:00:00Z");

        var added = stage.away.add(stage.sami, practice.ada, monday.start(), monday.end());
        var again = stage.away.add(stage.sami, practice.ada, monday.start(), monday.end());

        assertThat(added.conflicts()).extracting(BookedTime::id).containsExactly(bens);
        assertThat(again.added()).isEqualTo(added.added()).isPresent();
        assertThat(again.availability().absences()).hasSize(1);
        assertThat(free("2026-11-09")).isZero();
        assertThat(free("2026-11-10")).isPositive();
        assertThat(practice.live).contains(practice.ada.value());

        var removed = stage.away.remove(stage.ada, added.added().orElseThrow());

        assertThat(removed.availability().absences()).isEmpty();
        assertThat(free("2026-11-09")).isPositive();
        assertThat(stage.noted()).contains(stage.sami + " absence-added", stage.ada + " absence-removed");
    }

    @Test
    void absencesThatAreOverOrSomebodyElsesAreNotEntered() throws Exception {
        var past = stretch("2026-11-01T00:00:00Z", "2026-11-01T10:00:00Z");
        var years = stretch("2026-11-09T00:00:00Z", "2029-11-09T00:00:00Z");
        var day = stretch("2026-11-09T00:00:00Z", "2026-11-10T00:00:00Z");
        assertThat(refused(() -> stage.away.add(stage.ada, practice.ada, past.start(), past.end())))
                .isEqualTo(ProblemType.INVALID_INPUT);
        assertThat(refused(() -> stage.away.add(stage.ada, practice.ada, years.start(), years.end())))
                .isEqualTo(ProblemType.INVALID_INPUT);
        var added = stage.away
                .add(stage.ada, practice.ada, day.start(), day.end())
                .added()
                .orElseThrow();
        assertThat(refused(() -> stage.away.remove(stage.eve, added))).isEqualTo(ProblemType.NOT_FOUND);
        assertThat(refused(() -> stage.away.remove(stage.ada, practice.ada.value())))
                .isEqualTo(ProblemType.NOT_FOUND);
    }

    @Test
    void aWithdrawnServiceIsBookedNoMoreAndWhatWasBookedStays() throws Exception {
        var bens = practice.book("Ben", MONDAY_TEN);
        practice.refreshOpenings().refresh();
        assertThat(listed(Optional.empty())).hasSize(2);

        stage.services.withdraw(stage.ada, practice.adasVideo.id(), stage.revision(), true);

        assertThat(stage.offer().offered()).isEmpty();
        assertThat(free("2026-11-10")).isZero();
        assertThat(refused(() -> practice.hold("Cleo", TUESDAY_TEN))).isEqualTo(ProblemType.SLOT_NOT_OFFERED);
        assertThat(refused(() -> practice.holdAtDesk.hold(stage.ada, practice.request("Dina", TUESDAY_TEN))))
                .isEqualTo(ProblemType.SLOT_NOT_OFFERED);
        assertThat(listed(Optional.empty())).containsExactly("Dr. Noor Haddad");
        assertThat(listed(Optional.of(ConsultationMode.VIDEO))).containsExactly("Dr. Noor Haddad");
        practice.refreshOpenings().refresh();
        assertThat(practice.directory.outdated(10, practice.clock.instant())).doesNotContain(practice.ada);
        assertThatNoException()
                .isThrownBy(
                        () -> practice.reschedule.reschedule(bens, practice.tokenOf(bens), Instant.parse(TUESDAY_TEN)));
        assertThat(practice.find(bens).appointment().slot().start()).isEqualTo(TUESDAY_TEN);

        stage.services.withdraw(stage.ada, practice.adasVideo.id(), stage.revision(), false);

        assertThat(free("2026-11-10")).isPositive();
        assertThat(listed(Optional.of(ConsultationMode.VIDEO))).hasSize(2);
    }

    private List<String> listed(Optional<ConsultationMode> mode) {
        var wanted = new Wanted(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), mode);
        return new SearchPractitioners(practice.directory, practice.openings, practice.clock)
                .search(wanted, Optional.empty(), 10).stream()
                        .map(entry -> entry.practitioner().name())
                        .toList();
    }

    @Test
    void whatWasAgreedStaysThoughLengthAndPriceChange() {
        var bens = practice.book("Ben", MONDAY_TEN);
        var agreed = practice.find(bens).appointment();

        stage.services.change(stage.ada, practice.adasVideo.id(), stage.revision(), draft("Longer", 60, 80_000));

        assertThat(stage.video().length()).isEqualTo(Duration.ofHours(1));
        assertThat(stage.video().price()).isEqualTo(new Sats(80_000));
        assertThat(practice.find(bens).appointment()).isEqualTo(agreed);
        assertThat(practice.free("2026-11-10T07:00:00Z", "2026-11-10T09:00:00Z"))
                .hasSize(2)
                .allMatch(slot -> slot.length().equals(Duration.ofHours(1)));
    }

    @Test
    void servicesAreAddedAndPutInOrder() throws Exception {
        var added = stage.services.add(stage.sami, practice.ada, draft("Check-up", 20, 30_000));
        var checkup = new ServiceTypeId(added.added().orElseThrow());
        var video = practice.adasVideo.id();
        assertThat(ids()).containsExactly(video, checkup);
        assertThat(practice.freeSlots
                        .in(stage.offer(), checkup, stretch("2026-11-10T07:00:00Z", "2026-11-10T08:00:00Z"))
                        .slots())
                .hasSize(3);

        stage.services.reorder(stage.ada, practice.ada, stage.revision(), List.of(checkup, video));

        assertThat(ids()).containsExactly(checkup, video);
        assertThat(refused(
                        () -> stage.services.reorder(stage.ada, practice.ada, stage.revision(), List.of(video, video))))
                .isEqualTo(ProblemType.INVALID_INPUT);
        assertThat(refused(() -> stage.services.change(stage.ada, checkup, 0, draft("Old", 20, 1))))
                .isEqualTo(ProblemType.CHANGED_MEANWHILE);
        assertThatThrownBy(() -> stage.services.change(stage.ada, practice.noorsVideo.id(), 0, draft("Noor's", 20, 1)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type).isEqualTo(ProblemType.NOT_FOUND));
    }

    private List<ServiceTypeId> ids() {
        return stage.offer().services().stream().map(ServiceType::id).toList();
    }

    private int free(String date) {
        return practice.free(date + "T00:00:00Z", date + "T23:00:00Z").size();
    }

    private static ServiceDraft draft(String name, int minutes, long sats) {
        return new ServiceDraft(
                Map.of(Language.FR, name, Language.EN, name),
                Duration.ofMinutes(minutes),
                Duration.ofMinutes(minutes),
                Duration.ZERO,
                Duration.ZERO,
                new Sats(sats),
                ConsultationMode.VIDEO);
    }
}
