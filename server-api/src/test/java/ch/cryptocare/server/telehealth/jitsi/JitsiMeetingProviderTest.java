package ch.cryptocare.server.telehealth.jitsi;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.server.platform.Secret;
import ch.cryptocare.server.platform.config.Config;
import ch.cryptocare.server.telehealth.domain.Room;
import ch.cryptocare.server.telehealth.usecases.MeetingProvider;
import ch.cryptocare.server.telehealth.usecases.MeetingProviderContract;
import com.auth0.jwt.JWT;
import com.auth0.jwt.interfaces.DecodedJWT;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class JitsiMeetingProviderTest extends MeetingProviderContract {
    private static final String SECRET = "a secret that Prosody shares with us";

    private final JitsiMeetingProvider provider = new JitsiMeetingProvider(
            new Config.Jitsi(URI.create("https://meet.example.org"), "cryptocare", new Secret(SECRET)));

    @Override
    protected MeetingProvider provider() {
        return provider;
    }

    @Override
    protected boolean remembers() {
        return false;
    }

    @Test
    void askedTwiceItIsOneRoomThatNobodyCanGuess() {
        var wish = wish();
        var room = provider.create(wish);
        assertThat(provider.create(wish).id()).isEqualTo(room.id());
        assertThat(room.id()).matches("[0-9a-f]{32}").doesNotContain(wish.reference());
    }

    @Test
    void theTokenOpensThisRoomAtThisTimeAndNamesNobody() throws Exception {
        var wish = wish();
        var room = provider.create(wish);
        var token = token(room);
        assertThat(token.getAudience()).containsExactly("cryptocare");
        assertThat(token.getIssuer()).isEqualTo("cryptocare");
        assertThat(token.getSubject()).isEqualTo("meet.example.org");
        assertThat(token.getClaim("room").asString()).isEqualTo(room.id());
        assertThat(token.getNotBeforeAsInstant()).isEqualTo(wish.start().minus(Duration.ofMinutes(15)));
        assertThat(token.getExpiresAtAsInstant()).isAfter(wish.end());
        assertThat(new ObjectMapper()
                        .readTree(Base64.getUrlDecoder().decode(token.getPayload()))
                        .fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("aud", "iss", "sub", "room", "nbf", "exp");
    }

    @Test
    void theHostModeratesAndIsNotNamed() {
        var wish = wish();
        var link = provider.hostLink(provider.create(wish), wish).orElseThrow();
        var user = JWT.decode(link.split("jwt=", -1)[1])
                .getClaim("context")
                .asMap()
                .get("user");
        assertThat(user).isEqualTo(Map.of("moderator", true, "affiliation", "owner"));
    }

    @Test
    void theTokenIsSignedWithOurSecret() throws Exception {
        var token = token(provider.create(wish()));
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        var signed = token.getHeader() + "." + token.getPayload();
        assertThat(token.getAlgorithm()).isEqualTo("HS256");
        assertThat(HexFormat.of().formatHex(Base64.getUrlDecoder().decode(token.getSignature())))
                .isEqualTo(HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII))));
    }

    @Test
    void aMovedRoomOpensAtTheNewTime() {
        var wish = wish();
        var later = wish(wish.reference(), wish.start().plus(Duration.ofDays(3)));
        var moved = provider.move(provider.create(wish), later).orElseThrow();
        assertThat(token(moved).getNotBeforeAsInstant()).isEqualTo(later.start().minus(Duration.ofMinutes(15)));
    }

    private static DecodedJWT token(Room room) {
        return JWT.decode(room.joinUrl().split("jwt=", -1)[1]);
    }
}
