package ch.cryptocare.server.auth.http;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.server.auth.domain.Invitation;
import ch.cryptocare.server.auth.usecases.Invitations.Position;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

/** Where a page of a list ended, as it is told to clients. */
final class Cursors {
    private Cursors() {}

    static UUID id(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException e) {
            throw notValid();
        }
    }

    static String of(Invitation last) {
        return last.link().endsAt() + "_" + last.id();
    }

    static Position position(String cursor) {
        var parts = cursor.split("_", -1);
        if (parts.length != 2) throw notValid();
        try {
            return new Position(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw notValid();
        }
    }

    private static Refusal notValid() {
        return Refusal.invalid("cursor", "not-valid");
    }
}
