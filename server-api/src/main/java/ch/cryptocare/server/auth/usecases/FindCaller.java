package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.server.platform.Caller;
import java.time.InstantSource;
import java.util.Optional;

/** Who carries an access token. The session is looked up each time: who signed out is out at once, on every server. */
public final class FindCaller {
    private final AccessTokens tokens;
    private final Sessions sessions;
    private final InstantSource clock;

    public FindCaller(AccessTokens tokens, Sessions sessions, InstantSource clock) {
        this.tokens = tokens;
        this.sessions = sessions;
        this.clock = clock;
    }

    public Optional<Caller> of(String accessToken) {
        return tokens.sessionOf(accessToken, clock.instant()).flatMap(sessions::caller);
    }
}
