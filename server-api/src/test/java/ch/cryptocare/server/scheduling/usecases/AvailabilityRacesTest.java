package ch.cryptocare.server.scheduling.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.server.scheduling.domain.AvailabilityException;
import ch.cryptocare.server.scheduling.domain.BookedTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Ada's calendar is changed by several people at once, and booked meanwhile. */
class AvailabilityRacesTest {
    private final AvailabilityStage stage = new AvailabilityStage();
    private final Practice practice = stage.practice;

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void whoeverClosesADayWhileSomebodyBooksInItIsToldOrTheyAreRefused() throws Exception {
        for (int round = 0; round < 12; round++) {
            var date = LocalDate.parse("2026-11-09").plusWeeks(round / 5).plusDays(round % 5);
            var patient = "Patient" + round;
            var plan = stage.plan(AvailabilityException.closed(date));
            var revision = stage.revision();
            var together = new CyclicBarrier(2);
            try (var threads = Executors.newFixedThreadPool(2)) {
                var booking = threads.submit(() -> {
                    together.await();
                    return practice.hold(patient, date + "T09:00:00Z");
                });
                var closing = threads.submit(() -> {
                    together.await();
                    return stage.set.set(stage.ada, practice.ada, revision, plan);
                });
                var conflicts = closing.get().conflicts().stream()
                        .filter(time -> time.slot().start().equals(Instant.parse(date + "T09:00:00Z")))
                        .map(BookedTime::id)
                        .toList();
                var held = booked(booking);
                assertThat(conflicts).isEqualTo(held.stream().toList());
            }
        }
    }

    @Test
    void ofTwoWhoSaveWhatBothSawOneIsToldThatItChanged() throws Exception {
        for (int round = 0; round < 10; round++) {
            long seen = stage.revision();
            var plan = stage.plan();
            var together = new CyclicBarrier(2);
            try (var threads = Executors.newFixedThreadPool(2)) {
                var saving = Stream.of(stage.ada, stage.sami)
                        .map(keeper -> threads.submit(() -> {
                            together.await();
                            return saved(() -> stage.set.set(keeper, practice.ada, seen, plan));
                        }))
                        .toList();
                assertThat(List.of(saving.getFirst().get(), saving.getLast().get()))
                        .containsExactlyInAnyOrder(true, false);
            }
            assertThat(stage.revision()).isEqualTo(seen + 1);
        }
    }

    private static boolean saved(Runnable saving) {
        try {
            saving.run();
            return true;
        } catch (Refusal refusal) {
            assertThat(refusal.type).isEqualTo(ProblemType.CHANGED_MEANWHILE);
            return false;
        }
    }

    private static Optional<AppointmentId> booked(Future<AppointmentId> booking) throws InterruptedException {
        try {
            return Optional.of(booking.get());
        } catch (ExecutionException e) {
            assertThat(e.getCause())
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.type).isEqualTo(ProblemType.SLOT_NOT_OFFERED));
            return Optional.empty();
        }
    }
}
