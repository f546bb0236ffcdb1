package ch.cryptocare.server.operations.http;

import ch.cryptocare.common.problem.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;

/** Where a page ended, as clients carry it: a moment and an id. */
final class Cursors {
    private Cursors() {}

    static String write(Instant at, UUID id) {
        return at + "_" + id;
    }

    static <P> P read(String cursor, BiFunction<Instant, UUID, P> position) {
        var parts = cursor.split("_", -1);
        try {
            if (parts.length != 2) throw Refusal.invalid("cursor", "not-valid");
            return position.apply(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Refusal.invalid("cursor", "not-valid");
        }
    }
}
