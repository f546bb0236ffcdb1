package ch.cryptocare.server.learning.http;

import ch.cryptocare.common.problem.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Where a page ended, as clients carry it: a time of the last thing on it, and its id. */
final class Cursor {
    private static final char SEPARATOR = '_';
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    private Cursor() {}

    static String write(Instant at, Object id) {
        return at.toString() + SEPARATOR + id;
    }

    static <I, P> P read(String text, Function<UUID, I> id, BiFunction<Instant, I, P> position) {
        var middle = text.indexOf(SEPARATOR);
        if (middle < 0) throw Refusal.invalid("cursor", "not-valid");
        try {
            var at = Instant.parse(text.substring(0, middle));
            if (at.isBefore(FIRST) || at.isAfter(LAST)) throw Refusal.invalid("cursor", "out-of-range");
            return position.apply(at, id.apply(UUID.fromString(text.substring(middle + 1))));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Refusal.invalid("cursor", "not-valid");
        }
    }
}
