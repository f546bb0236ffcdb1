package ch.cryptocare.server.telehealth.usecases;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.scheduling.FakeScheduling;
import ch.cryptocare.server.telehealth.domain.Room;
import ch.cryptocare.support.NoDatabase;
import ch.cryptocare.support.TickingClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A meeting in a room, and what was heard of it. */
public final class HeardReports {
    public final Set<String> keys = new LinkedHashSet<>();
    public final List<Record> events = new ArrayList<>();
    final FakeScheduling scheduling = new FakeScheduling();
    final InMemoryMeetings meetings;
    private final NoDatabase transactions = new NoDatabase();

    public HeardReports(String roomId, AppointmentId appointment) {
        var clock = new TickingClock("2026-11-21T09:00:00Z");
        var time = Slot.of(clock.instant(), Duration.ofMinutes(30));
        meetings = new InMemoryMeetings(clock);
        meetings.request(appointment, time);
        var taken = meetings.take(appointment, Duration.ZERO).orElseThrow();
        meetings.save(taken.readyIn(new Room(roomId, "https://meet.example/" + roomId), time));
    }

    public FollowMeeting followMeeting() {
        return new FollowMeeting(
                transactions, (provider, key) -> keys.add(provider + " " + key), events::add, meetings, scheduling);
    }
}
