package ch.cryptocare.server.learning.mux;

import ch.cryptocare.server.learning.domain.Video;
import ch.cryptocare.server.platform.config.Config;
import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import java.time.Duration;
import java.time.InstantSource;

/** Tokens with which one film can be played, for as long as somebody may sit before it. */
final class PlaybackTokens {
    private static final String VIDEO = "v";
    private static final Duration PAUSES = Duration.ofHours(6);

    private final String keyId;
    private final Algorithm signature;
    private final InstantSource clock;

    PlaybackTokens(Config.Mux access, InstantSource clock) {
        this.keyId = access.signingKeyId();
        this.signature = Algorithm.RSA256(SigningKey.read(access.signingKey()));
        this.clock = clock;
    }

    String of(Video video) {
        return JWT.create()
                .withKeyId(keyId)
                .withSubject(video.reference())
                .withAudience(VIDEO)
                .withExpiresAt(clock.instant().plusMillis(video.millis()).plus(PAUSES))
                .sign(signature);
    }
}
