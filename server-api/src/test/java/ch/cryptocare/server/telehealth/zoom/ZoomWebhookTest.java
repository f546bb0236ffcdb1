package ch.cryptocare.server.telehealth.zoom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.server.platform.Secret;
import ch.cryptocare.server.telehealth.MeetingReported;
import ch.cryptocare.server.telehealth.usecases.FollowMeeting;
import ch.cryptocare.server.telehealth.usecases.HeardReports;
import ch.cryptocare.support.TickingClock;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ZoomWebhookTest {
    private static final String SECRET = "zoom-secret-token";
    private static final String NOW = "2026-11-30T13:00:05Z";
    private static final String SECONDS = "1796043605";
    private static final String STARTED = """
            {"event":"meeting.started","event_ts":1796043604321,"payload":{"account_id":"a","object":{"id":"81234567890",\
            "uuid":"abc==","topic":"Consultation","type":2,"start_time":"2026-11-30T13:00:04Z","duration":30}}}""";

    private final TickingClock clock = new TickingClock(NOW);
    private final HeardReports heard = new HeardReports("81234567890", new AppointmentId(UUID.randomUUID()));
    private final FollowMeeting followMeeting = heard.followMeeting();
    private final ZoomWebhook webhook = new ZoomWebhook(Optional.of(new Secret(SECRET)), followMeeting, clock);

    @Test
    void aGenuineReportIsHeard() {
        assertThat(receive(STARTED, signature(STARTED), SECONDS)).isEqualTo(Map.of("received", true));
        assertThat(heard.events)
                .containsExactly(new MeetingReported("81234567890", true, Instant.ofEpochMilli(1_796_043_604_321L)));
    }

    @Test
    void aRepeatedReportIsHeardOnce() {
        for (int i = 0; i < 50; i++) receive(STARTED, signature(STARTED), SECONDS);
        assertThat(heard.events).hasSize(1);
    }

    @Test
    void anEndIsNotTheRepetitionOfItsStart() {
        var ended = STARTED.replace("meeting.started", "meeting.ended");
        receive(STARTED, signature(STARTED), SECONDS);
        receive(ended, signature(ended), SECONDS);
        assertThat(heard.events).hasSize(2);
    }

    @Test
    void zoomsCheckOfOurSecretIsAnswered() {
        var check =
                "{\"event\":\"endpoint.url_validation\",\"payload\":{\"plainToken\":\"qgg8vlvZRS6UYooatFL8Aw\"},\"event_ts\":1}";
        assertThat(receive(check, signature(check), SECONDS))
                .isEqualTo(Map.of(
                        "plainToken", "qgg8vlvZRS6UYooatFL8Aw", "encryptedToken", hmac("qgg8vlvZRS6UYooatFL8Aw")));
    }

    @Test
    void otherNewsIsTakenAndForgotten() {
        var joined = "{\"event\":\"meeting.participant_joined\",\"event_ts\":1,\"payload\":{\"object\":{\"id\":\"1\","
                + "\"participant\":{\"user_name\":\"Ben Müller\",\"email\":\"ben@example.org\"}}}}";
        assertThat(receive(joined, signature(joined), SECONDS)).isEqualTo(Map.of("received", true));
        assertThat(heard.events).isEmpty();
        assertThat(heard.keys).isEmpty();
    }

    record Forgery(String what, String body, Optional<String> signature, Optional<String> timestamp) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Forgery> forgeries() {
        var good = signature(STARTED);
        var other = STARTED.replace("81234567890", "89999999999");
        return Stream.of(
                forgery("no signature", STARTED, null, SECONDS),
                forgery("no timestamp", STARTED, good, null),
                forgery("nothing at all", STARTED, null, null),
                forgery("empty signature", STARTED, "", SECONDS),
                forgery("another meeting", other, good, SECONDS),
                forgery("one byte more", STARTED + " ", good, SECONDS),
                forgery("one byte less", STARTED.substring(1), good, SECONDS),
                forgery("same JSON, other bytes", STARTED.replace("\":\"", "\": \""), good, SECONDS),
                forgery("empty body", "", good, SECONDS),
                forgery("another secret", STARTED, signed("v0:" + SECONDS + ":" + STARTED, "other"), SECONDS),
                forgery("the empty body's signature", STARTED, signature(""), SECONDS),
                forgery("signed without timestamp", STARTED, signed("v0::" + STARTED, SECRET), SECONDS),
                forgery("signed without version", STARTED, signed(SECONDS + ":" + STARTED, SECRET), SECONDS),
                forgery("only the body signed", STARTED, signed(STARTED, SECRET), SECONDS),
                forgery("upper-case hex", STARTED, "v0=" + good.substring(3).toUpperCase(Locale.ROOT), SECONDS),
                forgery("no version", STARTED, good.substring(3), SECONDS),
                forgery("another version", STARTED, "v1=" + good.substring(3), SECONDS),
                forgery("cut short", STARTED, good.substring(0, good.length() - 2), SECONDS),
                forgery("something after it", STARTED, good + "00", SECONDS),
                forgery("two signatures", STARTED, good + "," + good, SECONDS),
                forgery("not hex", STARTED, "v0=" + "z".repeat(64), SECONDS),
                forgery("only zeros", STARTED, "v0=" + "0".repeat(64), SECONDS),
                forgery("another timestamp", STARTED, good, "1796043606"),
                forgery("a timestamp in words", STARTED, at(STARTED, "now"), "now"),
                forgery("a negative timestamp", STARTED, at(STARTED, "-1"), "-1"),
                forgery("a huge timestamp", STARTED, at(STARTED, "9".repeat(40)), "9".repeat(40)),
                forgery("milliseconds", STARTED, at(STARTED, SECONDS + "000"), SECONDS + "000"),
                forgery("301 seconds old", STARTED, at(STARTED, "1796043304"), "1796043304"),
                forgery("301 seconds early", STARTED, at(STARTED, "1796043906"), "1796043906"),
                forgery("a forged check", check(), signed("v0:" + SECONDS + ":" + check(), "other"), SECONDS));
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void aForgeryIsRefusedAndChangesNothing(Forgery forgery) {
        assertThatThrownBy(() -> webhook.receive(forgery.body.getBytes(UTF_8), forgery.signature, forgery.timestamp))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type).isEqualTo(ProblemType.SIGNATURE_INVALID));
        assertThat(heard.events).isEmpty();
        assertThat(heard.keys).isEmpty();
    }

    @Test
    void fiveMinutesAreStillBelieved() {
        clock.pass(Duration.ofMinutes(5));
        receive(STARTED, signature(STARTED), SECONDS);
        assertThat(heard.events).hasSize(1);
    }

    @Test
    void withoutASecretNothingIsBelieved() {
        var none = new ZoomWebhook(Optional.empty(), followMeeting, clock);
        assertThatThrownBy(() ->
                        none.receive(STARTED.getBytes(UTF_8), Optional.of(signature(STARTED)), Optional.of(SECONDS)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new ZoomWebhook(Optional.of(new Secret(" ")), followMeeting, clock))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void genuineNonsenseIsRefusedAsInput() {
        for (var nonsense : new String[] {"", "[", "null", "{\"event\":\"meeting.started\"}", "[1]"}) {
            try {
                receive(nonsense, signature(nonsense), SECONDS);
            } catch (Refusal refusal) {
                assertThat(refusal.type).isEqualTo(ProblemType.INVALID_INPUT);
            }
        }
        assertThat(heard.events).isEmpty();
    }

    private static String check() {
        return "{\"event\":\"endpoint.url_validation\",\"payload\":{\"plainToken\":\"x\"}}";
    }

    private Map<String, Object> receive(String body, String signature, String timestamp) {
        return webhook.receive(body.getBytes(UTF_8), Optional.of(signature), Optional.of(timestamp));
    }

    private static Forgery forgery(String what, String body, @Nullable String signature, @Nullable String timestamp) {
        return new Forgery(what, body, Optional.ofNullable(signature), Optional.ofNullable(timestamp));
    }

    private static String signature(String body) {
        return at(body, SECONDS);
    }

    private static String at(String body, String timestamp) {
        return signed("v0:" + timestamp + ":" + body, SECRET);
    }

    private static String signed(String message, String secret) {
        return "v0=" + hmac(message, secret);
    }

    private static String hmac(String message) {
        return hmac(message, SECRET);
    }

    private static String hmac(String message, String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(message.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
