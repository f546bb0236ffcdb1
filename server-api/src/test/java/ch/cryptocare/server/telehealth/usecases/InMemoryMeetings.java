package ch.cryptocare.server.telehealth.usecases;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.telehealth.domain.Meeting;
import ch.cryptocare.server.telehealth.domain.MeetingStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Meetings in memory. */
final class InMemoryMeetings implements Meetings {
    private final InstantSource clock;
    private final Map<AppointmentId, Meeting> meetings = new HashMap<>();
    private final Map<AppointmentId, Instant> busyUntil = new HashMap<>();
    private final Map<AppointmentId, Instant> reportedAt = new HashMap<>();
    private final Set<AppointmentId> alerted = new HashSet<>();

    InMemoryMeetings(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void request(AppointmentId appointment, Slot time) {
        var now = meetings.get(appointment);
        if (now != null && now.status() != MeetingStatus.REQUESTED) return;
        var turn = now == null ? 0 : now.turn();
        meetings.put(appointment, new Meeting(appointment, MeetingStatus.REQUESTED, time, Optional.empty(), turn));
    }

    @Override
    public synchronized Optional<Meeting> of(AppointmentId appointment) {
        return Optional.ofNullable(meetings.get(appointment));
    }

    @Override
    public synchronized Optional<AppointmentId> inRoom(String roomId) {
        return meetings.values().stream()
                .filter(meeting ->
                        meeting.room().filter(room -> room.id().equals(roomId)).isPresent())
                .map(Meeting::appointment)
                .findFirst();
    }

    @Override
    public synchronized Optional<Meeting> take(AppointmentId appointment, Duration lease) {
        var now = meetings.get(appointment);
        if (now == null || busyUntil.getOrDefault(appointment, Instant.MIN).isAfter(clock.instant()))
            return Optional.empty();
        var taken = new Meeting(appointment, now.status(), now.time(), now.room(), now.turn() + 1);
        meetings.put(appointment, taken);
        busyUntil.put(appointment, clock.instant().plus(lease));
        return Optional.of(taken);
    }

    @Override
    public synchronized boolean extend(Meeting taken, Duration lease) {
        if (!isMine(taken)) return false;
        busyUntil.put(taken.appointment(), clock.instant().plus(lease));
        return true;
    }

    @Override
    public synchronized boolean save(Meeting taken) {
        if (!isMine(taken)) return false;
        meetings.put(taken.appointment(), taken);
        return true;
    }

    @Override
    public synchronized void release(Meeting taken) {
        if (isMine(taken)) busyUntil.remove(taken.appointment());
    }

    @Override
    public synchronized boolean reported(AppointmentId appointment, boolean started, Instant at) {
        var now = meetings.get(appointment);
        if (now == null || now.room().isEmpty()) return false;
        if (!reportedAt.getOrDefault(appointment, Instant.MIN).isBefore(at)) return false;
        reportedAt.put(appointment, at);
        var status = started ? MeetingStatus.READY : MeetingStatus.ENDED;
        meetings.put(appointment, new Meeting(appointment, status, now.time(), now.room(), now.turn()));
        return true;
    }

    @Override
    public synchronized List<AppointmentId> missing(Slot starting) {
        return meetings.values().stream()
                .filter(meeting -> meeting.status() == MeetingStatus.REQUESTED)
                .filter(meeting -> !meeting.time().start().isBefore(starting.start()))
                .filter(meeting -> meeting.time().start().isBefore(starting.end()))
                .sorted(Comparator.comparing(meeting -> meeting.time().start()))
                .map(Meeting::appointment)
                .toList();
    }

    @Override
    public synchronized boolean alert(AppointmentId appointment) {
        return alerted.add(appointment);
    }

    private boolean isMine(Meeting taken) {
        var now = meetings.get(taken.appointment());
        return now != null && now.turn() == taken.turn();
    }
}
