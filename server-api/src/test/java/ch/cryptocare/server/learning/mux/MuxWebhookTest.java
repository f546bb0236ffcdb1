package ch.cryptocare.server.learning.mux;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.learning.RecordingReported;
import ch.cryptocare.server.learning.usecases.FollowRecording;
import ch.cryptocare.server.platform.Secret;
import ch.cryptocare.server.platform.provider.HmacSignature;
import ch.cryptocare.support.NoDatabase;
import ch.cryptocare.support.TickingClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MuxWebhookTest {
    private static final String SECRET = "mux-webhook-secret";
    private static final long NOW = 1_796_043_605;
    private static final VideoId FILM = new VideoId(UUID.fromString("019aaa00-0000-7000-8000-00000000000a"));
    private static final String READY = """
            {"type":"video.asset.ready","id":"e1","created_at":"2026-11-30T13:00:04Z","object":{"type":"asset","id":"a"},\
            "data":{"id":"a","status":"ready","passthrough":"019aaa00-0000-7000-8000-00000000000a"}}""";

    private final TickingClock clock = new TickingClock("2026-11-30T13:00:05Z");
    private final List<Record> events = new ArrayList<>();
    private final Set<String> accepted = new HashSet<>();
    private final FollowRecording follow =
            new FollowRecording(new NoDatabase(), (host, key) -> accepted.add(host + key), events::add, List.of());
    private final MuxWebhook webhook = new MuxWebhook(Optional.of(new Secret(SECRET)), follow, clock);

    @Test
    void aGenuineReportIsHeardOnceHoweverOftenItComes() {
        for (int at = 0; at < 50; at++)
            assertThat(receive(READY, signed(READY))).isEqualTo(Map.of("received", true));
        assertThat(events).containsExactly(new RecordingReported(FILM));
    }

    @Test
    void ofAnUploadOurNumberStandsInWhatItIsToBecome() {
        var arrived = """
                {"type":"video.upload.asset_created","id":"e2","data":{"id":"u","status":"asset_created",\
                "new_asset_settings":{"passthrough":"019aaa00-0000-7000-8000-00000000000a"}}}""";
        receive(arrived, signed(arrived));
        assertThat(events).containsExactly(new RecordingReported(FILM));
    }

    @Test
    void whatIsNotOursIsTakenAndForgotten() {
        for (var other : List.of("{\"id\":\"e3\",\"data\":{}}", READY.replace("019aaa00-", "someone-")))
            assertThat(receive(other, signed(other))).isEqualTo(Map.of("received", true));
        assertThat(events).isEmpty();
    }

    static Stream<Arguments> forgeries() {
        var good = signed(READY);
        return Stream.of(
                forgery("no signature", READY, ""),
                forgery("another film", READY.replace("00000a", "00000b"), good),
                forgery("one byte more", READY + " ", good),
                forgery("empty body", "", good),
                forgery("another secret", READY, signed(READY, NOW, "other")),
                forgery("signed without its time", READY, "t=" + NOW + ",v1=" + hex("." + READY, SECRET)),
                forgery("only the body signed", READY, "t=" + NOW + ",v1=" + hex(READY, SECRET)),
                forgery("another time", READY, good.replace("t=" + NOW, "t=" + (NOW + 1))),
                forgery(
                        "upper-case hex",
                        READY,
                        "t=" + NOW + ",v1=" + good.replaceFirst(".*v1=", "").toUpperCase(Locale.ROOT)),
                forgery("cut short", READY, good.substring(0, good.length() - 2)),
                forgery("something after it", READY, good + ",v1=00"),
                forgery("no time", READY, good.replaceFirst("t=\\d+,", "")),
                forgery("a time in words", READY, "t=now,v1=" + hex("now." + READY, SECRET)),
                forgery("a huge time", READY, signed(READY, Long.MAX_VALUE, SECRET)),
                forgery("301 seconds old", READY, signed(READY, NOW - 301, SECRET)),
                forgery("301 seconds early", READY, signed(READY, NOW + 301, SECRET)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void aForgeryIsRefusedAndChangesNothing(String what, String body, String signature) {
        assertThatThrownBy(() -> receive(body, signature))
                .as(what)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type).isEqualTo(ProblemType.SIGNATURE_INVALID));
        assertThat(events).isEmpty();
        assertThat(accepted).isEmpty();
    }

    @Test
    void fiveMinutesAreStillBelieved() {
        clock.pass(Duration.ofMinutes(5));
        receive(READY, signed(READY));
        assertThat(events).hasSize(1);
    }

    @Test
    void withoutASecretNothingIsBelieved() {
        var none = new MuxWebhook(Optional.empty(), follow, clock);
        assertThatThrownBy(() -> none.receive(READY.getBytes(UTF_8), Optional.of(signed(READY))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new MuxWebhook(Optional.of(new Secret(" ")), follow, clock))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void genuineNonsenseIsRefusedAsInput() {
        for (var nonsense : List.of("", "[", "null", "[1]", "{}"))
            assertThatThrownBy(() -> receive(nonsense, signed(nonsense)))
                    .as(nonsense)
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.type).isEqualTo(ProblemType.INVALID_INPUT));
        assertThat(events).isEmpty();
    }

    private Map<String, Object> receive(String body, String signature) {
        return webhook.receive(body.getBytes(UTF_8), Optional.of(signature).filter(text -> !text.isEmpty()));
    }

    private static Arguments forgery(String what, String body, String signature) {
        return Arguments.of(what, body, signature);
    }

    private static String signed(String body) {
        return signed(body, NOW, SECRET);
    }

    private static String signed(String body, long at, String secret) {
        return "t=" + at + ",v1=" + hex(at + "." + body, secret);
    }

    private static String hex(String message, String secret) {
        return HmacSignature.of(new Secret(secret), message.getBytes(UTF_8));
    }
}
