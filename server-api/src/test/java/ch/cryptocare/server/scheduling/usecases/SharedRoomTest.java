package ch.cryptocare.server.scheduling.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Slot;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ada and Noor see their patients in one room. */
class SharedRoomTest {
    private static final String MONDAY_TEN = "2026-11-09T09:00:00Z";

    private final Practice practice = new Practice();

    @BeforeEach
    void share() {
        practice.shareARoom();
    }

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void aLapsedHoldInASharedRoomIsNotInTheWay() {
        practice.holdSlot.hold(practice.noorsRequest("Cleo", "2026-11-09T08:40:00Z"));
        assertThatThrownBy(() -> practice.hold("Ben", MONDAY_TEN)).isInstanceOf(Refusal.class);
        practice.clock.pass(Duration.ofMinutes(20));

        assertThatNoException().isThrownBy(() -> practice.hold("Ben", MONDAY_TEN));
    }

    @Test
    void whatIsFreeInASharedRoomIsNotTrustedForLong() {
        var offer = practice.schedules.offer(practice.ada);

        var found = practice.freeSlots.in(
                offer, practice.adasVideo.id(), Slot.of(Instant.parse(MONDAY_TEN), Duration.ofHours(1)));

        assertThat(found.unchangedUntil()).isBefore(practice.clock.instant().plusSeconds(30));
    }
}
