package ch.cryptocare.server.learning.http;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.server.learning.usecases.Catalogue.Position;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

/** Where a page of the catalogue ended, as clients carry it: when a course was published, and its id. */
final class Cursor {
    private static final char SEPARATOR = '_';
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    private Cursor() {}

    static String write(Position position) {
        return position.publishedAt().toString() + SEPARATOR + position.course();
    }

    static Position read(String text) {
        var middle = text.indexOf(SEPARATOR);
        if (middle < 0) throw Refusal.invalid("cursor", "not-valid");
        try {
            var at = Instant.parse(text.substring(0, middle));
            if (at.isBefore(FIRST) || at.isAfter(LAST)) throw Refusal.invalid("cursor", "out-of-range");
            return new Position(at, new CourseId(UUID.fromString(text.substring(middle + 1))));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Refusal.invalid("cursor", "not-valid");
        }
    }
}
