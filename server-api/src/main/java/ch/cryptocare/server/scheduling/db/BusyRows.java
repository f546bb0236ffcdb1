package ch.cryptocare.server.scheduling.db;

import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.scheduling.domain.BusyInterval;
import ch.cryptocare.server.scheduling.domain.RoomId;
import ch.cryptocare.server.scheduling.usecases.BusyTimes.Busy;
import ch.cryptocare.server.scheduling.usecases.BusyTimes.Calendars;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Busy time as it was read, by whose it is. */
final class BusyRows implements Calendars {
    /** One stretch of it: a room's if there is a room, else a practitioner's; an absence has no buffers. */
    record Row(
            UUID practitioner,
            @Nullable UUID room,
            Slot slot,
            @Nullable Integer bufferBefore,
            @Nullable Integer bufferAfter,
            Instant lapses) {

        UUID owner() {
            return room == null ? practitioner : room;
        }

        BusyInterval interval() {
            if (room != null) return new BusyInterval.RoomTaken(slot);
            if (bufferBefore == null || bufferAfter == null) return new BusyInterval.Unavailable(slot);
            return new BusyInterval.Taken(slot, Duration.ofMinutes(bufferBefore), Duration.ofMinutes(bufferAfter));
        }
    }

    private final Map<UUID, List<Row>> byOwner = new HashMap<>();

    BusyRows(List<Row> rows) {
        for (var row : rows)
            byOwner.computeIfAbsent(row.owner(), owner -> new ArrayList<>()).add(row);
    }

    @Override
    public Busy of(PractitionerId practitioner, @Nullable RoomId room) {
        var intervals = new ArrayList<BusyInterval>();
        var until = Instant.MAX;
        for (var row : rows(practitioner, room)) {
            intervals.add(row.interval());
            if (row.lapses.isBefore(until)) until = row.lapses;
        }
        return new Busy(intervals, until);
    }

    private List<Row> rows(PractitionerId practitioner, @Nullable RoomId room) {
        var own = byOwner.getOrDefault(practitioner.value(), List.of());
        if (room == null) return own;
        var all = new ArrayList<>(own);
        for (var row : byOwner.getOrDefault(room.value(), List.of())) {
            if (!row.practitioner.equals(practitioner.value())) all.add(row);
        }
        return all;
    }
}
