package ch.cryptocare.server.platform.http;

import ch.cryptocare.server.platform.Caller;
import java.util.Optional;

/** Knows who carries an access token. */
@FunctionalInterface
public interface Callers {
    /** Empty for a token that is forged, too old, or of a session that has ended. */
    Optional<Caller> of(String accessToken);
}
