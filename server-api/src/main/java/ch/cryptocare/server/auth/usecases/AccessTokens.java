package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.server.auth.domain.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Short-lived proofs of a session, signed by us. */
public interface AccessTokens {
    Duration LIFE = Duration.ofMinutes(15);

    String issue(Session session, Instant now);

    /** The session that a token is for. Empty when it is not ours, for something else, or too old. */
    Optional<UUID> sessionOf(String token, Instant now);
}
