package ch.cryptocare.server.telehealth.jitsi;

import ch.cryptocare.server.platform.config.Config;
import ch.cryptocare.server.telehealth.domain.Room;
import ch.cryptocare.server.telehealth.usecases.MeetingProvider;
import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTCreator;
import com.auth0.jwt.algorithms.Algorithm;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Jitsi needs no call: a room is there when somebody with a valid token enters it. Its name is a keyed hash of the
 * reference, so that nobody can guess it and asking twice gives one room. The token names nobody.
 */
public final class JitsiMeetingProvider implements MeetingProvider {
    public static final String NAME = "JITSI";

    private static final Duration EARLY = Duration.ofMinutes(15);
    private static final Duration LATE = Duration.ofHours(2);
    private static final int ROOM_NAME_BYTES = 16;

    private final Config.Jitsi access;
    private final Algorithm signature;

    public JitsiMeetingProvider(Config.Jitsi access) {
        this.access = access;
        this.signature = Algorithm.HMAC256(access.secret().value());
    }

    @Override
    public Room create(Wish wish) {
        var name = roomName(wish.reference());
        return new Room(name, link(name, token(name, wish)));
    }

    @Override
    public List<Room> find(Wish wish) {
        return List.of();
    }

    /** The old token ends with the old time. */
    @Override
    public Optional<Room> move(Room room, Wish wish) {
        return Optional.of(create(wish));
    }

    /** Both claims are usual: the one is read by Jitsi's own plug-in, the other by {@code token_affiliation}. */
    @Override
    public Optional<String> hostLink(Room room, Wish wish) {
        var host = Map.of("user", Map.of("moderator", true, "affiliation", "owner"));
        return Optional.of(link(room.id(), token(room.id(), wish).withClaim("context", host)));
    }

    /** Nothing is kept at Jitsi; the link has left our pages. */
    @Override
    public void cancel(Room room) {}

    private String link(String room, JWTCreator.Builder token) {
        return access.url() + "/" + room + "?jwt=" + token.sign(signature);
    }

    private JWTCreator.Builder token(String room, Wish wish) {
        return JWT.create()
                .withAudience(access.appId())
                .withIssuer(access.appId())
                .withSubject(access.url().getHost())
                .withClaim("room", room)
                .withNotBefore(wish.start().minus(EARLY))
                .withExpiresAt(wish.end().plus(LATE));
    }

    private String roomName(String reference) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(access.secret().value().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var hash = mac.doFinal(("room " + reference).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, ROOM_NAME_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is missing", e);
        }
    }
}
