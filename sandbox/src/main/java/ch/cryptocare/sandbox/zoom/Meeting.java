package ch.cryptocare.sandbox.zoom;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;

/** A meeting as Zoom keeps it; asked is what was posted, with later changes laid over it. */
record Meeting(
        long id,
        String uuid,
        String user,
        ObjectNode asked,
        Instant createdAt,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,
        Optional<Instant> deletedAt) {

    /** Whether it exists for those who call the API. */
    boolean live() {
        return deletedAt.isEmpty();
    }

    boolean running() {
        return live() && startedAt.isPresent() && endedAt.isEmpty();
    }

    /** waiting, started, ended or deleted. */
    String stage() {
        if (!live()) {
            return "deleted";
        } else if (running()) {
            return "started";
        } else if (endedAt.isPresent()) {
            return "ended";
        } else {
            return "waiting";
        }
    }

    Meeting changed(ObjectNode change) {
        ObjectNode merged = asked.deepCopy();
        change.properties().forEach(field -> merged.set(field.getKey(), field.getValue()));
        return new Meeting(id, uuid, user, merged, createdAt, startedAt, endedAt, deletedAt);
    }

    Meeting started(Instant at) {
        return new Meeting(id, uuid, user, asked, createdAt, Optional.of(at), Optional.empty(), deletedAt);
    }

    Meeting ended(Instant at) {
        return new Meeting(id, uuid, user, asked, createdAt, startedAt, Optional.of(at), deletedAt);
    }

    Meeting deleted(Instant at) {
        return new Meeting(id, uuid, user, asked, createdAt, startedAt, endedAt, Optional.of(at));
    }
}
