package ch.cryptocare.server.telehealth.domain;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.telehealth.domain.Meeting.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MeetingTest {
    private static final Slot MONDAY = Slot.of(Instant.parse("2026-11-30T13:00:00Z"), Duration.ofMinutes(30));
    private static final Slot TUESDAY = Slot.of(Instant.parse("2026-12-01T13:00:00Z"), Duration.ofMinutes(30));
    private static final Room ROOM = new Room("81234567890", "https://meet.example/j/81234567890?pwd=secret");

    private final Meeting requested =
            new Meeting(new AppointmentId(UUID.randomUUID()), MeetingStatus.REQUESTED, MONDAY, Optional.empty(), 1);

    @Test
    void aRequestedMeetingIsOpened() {
        assertThat(requested.towards(Optional.of(MONDAY))).isEqualTo(Step.OPEN);
        assertThat(requested.towards(Optional.of(TUESDAY))).isEqualTo(Step.OPEN);
    }

    @Test
    void aReadyMeetingStaysWhereItIs() {
        assertThat(requested.readyIn(ROOM, MONDAY).towards(Optional.of(MONDAY))).isEqualTo(Step.NOTHING);
    }

    @Test
    void aReadyMeetingMovesAlong() {
        assertThat(requested.readyIn(ROOM, MONDAY).towards(Optional.of(TUESDAY)))
                .isEqualTo(Step.MOVE);
    }

    @Test
    void whatNobodyWantsIsClosedOnce() {
        assertThat(requested.towards(Optional.empty())).isEqualTo(Step.CLOSE);
        assertThat(requested.readyIn(ROOM, MONDAY).towards(Optional.empty())).isEqualTo(Step.CLOSE);
        assertThat(requested.closed().towards(Optional.empty())).isEqualTo(Step.NOTHING);
    }

    @Test
    void aClosedMeetingThatIsWantedAgainIsOpened() {
        assertThat(requested.closed().towards(Optional.of(MONDAY))).isEqualTo(Step.OPEN);
    }

    @Test
    void aRoomThatTheProviderLostIsReplaced() {
        var lost = requested.readyIn(ROOM, MONDAY).withoutRoom();
        assertThat(lost.towards(Optional.of(MONDAY))).isEqualTo(Step.OPEN);
    }

    @Test
    void noTextShowsTheLink() {
        assertThat(requested.readyIn(ROOM, MONDAY).toString()).doesNotContain("secret");
    }
}
