package ch.cryptocare.server.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.learning.domain.Video;
import ch.cryptocare.server.learning.mux.MuxHost;
import ch.cryptocare.server.learning.usecases.HostUnavailable;
import ch.cryptocare.server.learning.usecases.HostedUploads;
import ch.cryptocare.server.learning.usecases.RecordingHost;
import ch.cryptocare.server.learning.usecases.Studio.Outcome;
import ch.cryptocare.server.platform.provider.ProviderHttp;
import ch.cryptocare.support.NoDatabase;
import ch.cryptocare.support.SandboxForTests;
import ch.cryptocare.support.TickingClock;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Mux's adapter against Mux's twin. */
class MuxHostTest extends VideoHostContract {
    private static final TickingClock CLOCK = new TickingClock("2026-11-23T08:00:00Z");
    private static final SandboxForTests SANDBOX = SandboxForTests.start(CLOCK);
    private static final HttpClient PLAYER = HttpClient.newHttpClient();
    private static final Pattern ADDRESS = Pattern.compile("(?m)^[^#\\s]\\S*$");

    private final NoDatabase transactions = new NoDatabase();
    private final Remembered hosted = new Remembered();
    private final RecordingHost host = host("sandbox-mux-secret");

    private static final class Remembered implements HostedUploads {
        private final Map<VideoId, HostedUpload> uploads = new HashMap<>();

        @Override
        public Optional<HostedUpload> find(VideoId id) {
            return Optional.ofNullable(uploads.get(id));
        }

        @Override
        public HostedUpload keep(VideoId id, HostedUpload begun) {
            return uploads.computeIfAbsent(id, _ -> begun);
        }

        @Override
        public void became(VideoId id, String asset) {
            uploads.computeIfPresent(
                    id, (_, known) -> new HostedUpload(known.upload(), known.address(), Optional.of(asset)));
        }
    }

    @AfterAll
    static void close() {
        SANDBOX.close();
    }

    @AfterEach
    void mend() {
        SANDBOX.mend();
    }

    private RecordingHost host(String secret) {
        var http = new ProviderHttp("Mux", transactions, CLOCK);
        return MuxHost.of(MuxAccess.of(SANDBOX, secret), http, transactions, hosted, CLOCK);
    }

    @Override
    RecordingHost host() {
        return host;
    }

    @Override
    Optional<String> played(Video video, String playlist) throws Exception {
        return Optional.of(asked(URI.create(playlist)))
                .filter(answer -> answer.statusCode() == 200)
                .map(HttpResponse::body);
    }

    private static HttpResponse<String> asked(URI address) throws Exception {
        return PLAYER.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    @Test
    void aTokenOpensItsFilmForSomeHoursAndNothingElse() throws Exception {
        sent(Footage.film(folder, 240), 0);
        var video = ((Outcome.Ready) prepared()).video();
        var address = playlist(video);
        var master = URI.create(address);
        var rendition = master.resolve(first(asked(master).body()));
        var part = asked(rendition.resolve(first(asked(rendition).body())));
        assertThat(part.statusCode()).isEqualTo(200);
        assertThat(part.headers().firstValue("Access-Control-Allow-Origin")).contains("*");

        var token = address.replaceFirst(".*token=", "");
        for (var wrong : new String[] {
            address.replaceFirst("\\?.*", ""),
            address.replace(token, "nothing"),
            address.substring(0, address.length() - 6) + "AAAAAA",
            address.replace(token, playlist(other(video)).replaceFirst(".*token=", "")),
            address.replace(video.reference(), "another"),
        }) assertThat(played(video, wrong)).as(wrong).isEmpty();

        CLOCK.pass(Duration.ofHours(5));
        assertThat(played(video, address)).isPresent();
        CLOCK.pass(Duration.ofHours(2));
        assertThat(played(video, address)).isEmpty();
        assertThat(played(video, playlist(video))).isPresent();
    }

    @Test
    void whatMuxDidThoughItsAnswerGotLostIsSeenWhenItIsAskedAgain() throws Exception {
        var file = Footage.film(folder, 240);
        for (var lost : new String[] {"that it begins", "that all is there"}) {
            SANDBOX.breakTwin("mux", "lose-answer", 1);
            assertThatThrownBy(() -> sent(file, 0)).as(lost).isInstanceOf(HostUnavailable.class);
        }
        sent(file, 0);
        assertThat(host.uploads().received(film, file.length)).isEqualTo(file.length);
        assertThat(prepared()).isInstanceOf(Outcome.Ready.class);
    }

    @Test
    void whileMuxIsDownNothingIsBelievedGone() throws Exception {
        sent(Footage.film(folder, 240), 0);
        var video = ((Outcome.Ready) prepared()).video();
        for (var fault : new String[] {"answer-500", "answer-429"}) {
            SANDBOX.breakTwin("mux", fault, 1);
            assertThatThrownBy(() -> host.films().remove(film)).isInstanceOf(HostUnavailable.class);
            SANDBOX.breakTwin("mux", fault, 1);
            assertThatThrownBy(() -> host.studio().prepare(film)).isInstanceOf(HostUnavailable.class);
        }
        assertThatThrownBy(() -> host("wrong").films().remove(film))
                .isInstanceOf(HostUnavailable.class)
                .hasMessageContaining("401");
        assertThat(played(video, playlist(video))).isPresent();
    }

    private static Video other(Video video) {
        return new Video(video.id(), video.host(), "another", video.millis());
    }

    private static String first(String playlist) {
        var found = ADDRESS.matcher(playlist);
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
