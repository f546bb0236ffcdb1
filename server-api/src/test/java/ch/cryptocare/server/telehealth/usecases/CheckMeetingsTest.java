package ch.cryptocare.server.telehealth.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.scheduling.FakeScheduling;
import ch.cryptocare.server.scheduling.SampleAppointment;
import ch.cryptocare.support.NoDatabase;
import ch.cryptocare.support.TickingClock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckMeetingsTest {
    private final TickingClock clock = new TickingClock("2026-11-30T12:29:59Z");
    private final NoDatabase transactions = new NoDatabase();
    private final FakeScheduling scheduling = new FakeScheduling();
    private final InMemoryMeetings meetings = new InMemoryMeetings(clock);
    private final FakeMeetingProvider provider = new FakeMeetingProvider(transactions);
    private final List<AppointmentId> alerts = new ArrayList<>();
    private final CheckMeetings checkMeetings = new CheckMeetings(
            meetings,
            new FollowAppointment(
                    transactions,
                    scheduling,
                    meetings,
                    new PrepareMeeting(transactions, meetings, provider, thing -> {}),
                    new MoveMeeting(transactions, meetings, provider, thing -> {}),
                    new CloseMeeting(transactions, meetings, provider),
                    clock),
            alerts::add,
            clock);

    private final AppointmentId bens =
            scheduling.add(SampleAppointment.at("2026-11-30T13:00:00Z").view()).id();

    @BeforeEach
    void bensMeetingIsStillMissing() {
        var appointment = scheduling.appointment(bens).orElseThrow();
        meetings.request(bens, new Slot(appointment.start(), appointment.end()));
        provider.failures = Integer.MAX_VALUE;
    }

    @Test
    void nobodyIsAlertedLongBefore() {
        clock.set("2026-11-30T12:29:00Z");
        checkMeetings.check();
        assertThat(alerts).isEmpty();
        assertThat(checkMeetings.missing()).isZero();
    }

    @Test
    void aMissingMeetingIsAlertedOnceHalfAnHourBefore() {
        clock.set("2026-11-30T12:30:01Z");
        checkMeetings.check();
        checkMeetings.check();
        assertThat(alerts).containsExactly(bens);
        assertThat(checkMeetings.missing()).isEqualTo(1);
    }

    @Test
    void itIsTriedOnceMore() {
        clock.set("2026-11-30T12:31:00Z");
        provider.failures = 0;
        checkMeetings.check();
        assertThat(provider.live()).hasSize(1);
        assertThat(checkMeetings.missing()).isZero();
    }
}
