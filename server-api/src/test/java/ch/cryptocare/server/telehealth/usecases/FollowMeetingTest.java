package ch.cryptocare.server.telehealth.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.server.telehealth.MeetingReported;
import ch.cryptocare.server.telehealth.domain.MeetingStatus;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FollowMeetingTest {
    private static final MeetingReported STARTED =
            new MeetingReported("room", true, Instant.parse("2026-11-30T13:00:04Z"));
    private static final MeetingReported ENDED =
            new MeetingReported("room", false, Instant.parse("2026-11-30T13:28:00Z"));

    private final AppointmentId bens = new AppointmentId(UUID.randomUUID());
    private final HeardReports heard = new HeardReports("room", bens);
    private final FollowMeeting followMeeting = heard.followMeeting();

    @Test
    void aStartAndAnEndMoveTheAppointment() {
        followMeeting.follow(STARTED);
        followMeeting.follow(ENDED);
        assertThat(heard.scheduling.told).containsExactly("started " + bens, "ended " + bens);
        assertThat(heard.meetings.of(bens).orElseThrow().status()).isEqualTo(MeetingStatus.ENDED);
    }

    @Test
    void aLateStartDoesNotReopenTheMeeting() {
        followMeeting.follow(ENDED);
        followMeeting.follow(STARTED);
        assertThat(heard.meetings.of(bens).orElseThrow().status()).isEqualTo(MeetingStatus.ENDED);
    }

    @Test
    void aRoomThatIsNotOursMovesNothing() {
        followMeeting.follow(new MeetingReported("elsewhere", true, STARTED.at()));
        assertThat(heard.scheduling.told).isEmpty();
    }
}
