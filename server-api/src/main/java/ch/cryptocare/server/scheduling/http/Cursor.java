package ch.cryptocare.server.scheduling.http;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.server.scheduling.usecases.Directory.Position;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where a page of search results ended, as clients carry it: a start and an id, which tell nothing secret. */
final class Cursor {
    private static final char SEPARATOR = '_';

    private Cursor() {}

    static String write(Position position) {
        return position.start().map(Instant::toString).orElse("") + SEPARATOR + position.practitioner();
    }

    static Position read(String text) {
        var middle = text.indexOf(SEPARATOR);
        if (middle < 0) throw Refusal.invalid("cursor", "not-valid");
        try {
            var start = text.substring(0, middle);
            return new Position(
                    start.isEmpty() ? Optional.empty() : Optional.of(Moments.within("cursor", Instant.parse(start))),
                    new PractitionerId(UUID.fromString(text.substring(middle + 1))));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Refusal.invalid("cursor", "not-valid");
        }
    }
}
