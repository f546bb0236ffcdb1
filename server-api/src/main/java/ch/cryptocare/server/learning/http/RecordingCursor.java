package ch.cryptocare.server.learning.http;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.learning.usecases.Recordings.Position;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

/** Where a page of recordings ended, as clients carry it: when one was begun, and its id. */
final class RecordingCursor {
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    private RecordingCursor() {}

    static String write(Position position) {
        return position.createdAt() + "_" + position.id();
    }

    static Position read(String cursor) {
        var parts = cursor.split("_", -1);
        if (parts.length != 2) throw Refusal.invalid("cursor", "not-valid");
        try {
            var at = Instant.parse(parts[0]);
            if (at.isBefore(FIRST) || at.isAfter(LAST)) throw Refusal.invalid("cursor", "out-of-range");
            return new Position(at, new VideoId(UUID.fromString(parts[1])));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Refusal.invalid("cursor", "not-valid");
        }
    }
}
