package ch.cryptocare.server.auth.jwt;

import ch.cryptocare.server.auth.domain.Session;
import ch.cryptocare.server.auth.usecases.AccessTokens;
import ch.cryptocare.server.auth.usecases.SigningKeys;
import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTVerificationException;
import com.auth0.jwt.interfaces.DecodedJWT;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Access tokens as JWT (RFC 7519, RFC 9068), signed with ES256 and nothing else: what a token's header says of its
 * algorithm is compared, never obeyed, and its key is one of ours by name, wherever the header points.
 */
public final class JwtAccessTokens implements AccessTokens {
    private static final String ISSUER = "cryptocare";
    private static final String AUDIENCE = "cryptocare-api";
    private static final String TYPE = "at+jwt";
    private static final int LONGEST = 1_000;
    private static final int CLOCKS_DIFFER_SECONDS = 60;

    private final SigningKeys keys;

    public JwtAccessTokens(SigningKeys keys) {
        this.keys = keys;
    }

    @Override
    public String issue(Session session, Instant now) {
        var key = keys.signing(now);
        return JWT.create()
                .withHeader(Map.of("typ", TYPE))
                .withKeyId(key.id())
                .withIssuer(ISSUER)
                .withAudience(AUDIENCE)
                .withSubject(session.account().toString())
                .withJWTId(session.id().toString())
                .withIssuedAt(now)
                .withExpiresAt(now.plus(LIFE))
                .sign(Algorithm.ECDSA256((ECPrivateKey) key.pair().getPrivate()));
    }

    @Override
    public Optional<UUID> sessionOf(String token, Instant now) {
        if (token.length() > LONGEST) return Optional.empty();
        try {
            var unverified = JWT.decode(token);
            if (!TYPE.equals(unverified.getType()) || unverified.getKeyId() == null) return Optional.empty();
            return keys.believed(unverified.getKeyId(), now)
                    .map(key -> verifier(key, now).verify(unverified))
                    .map(DecodedJWT::getId)
                    .map(UUID::fromString);
        } catch (JWTVerificationException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static JWTVerifier verifier(ECPublicKey key, Instant now) {
        var verification = (JWTVerifier.BaseVerification) JWT.require(Algorithm.ECDSA256(key))
                .withIssuer(ISSUER)
                .withAudience(AUDIENCE)
                .withClaimPresence("exp")
                .withClaimPresence("jti")
                .acceptIssuedAt(CLOCKS_DIFFER_SECONDS);
        return verification.build(Clock.fixed(now, ZoneOffset.UTC));
    }
}
