package ch.cryptocare.server.learning;

import static ch.cryptocare.server.learning.SchoolOverHttp.json;
import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.learning.usecases.HostUnavailable;
import ch.cryptocare.server.platform.config.Config;
import ch.cryptocare.support.SandboxForTests;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Tess uploads what she has filmed to a school that has its films at Mux. */
@Timeout(120)
class MuxOverHttpTest {
    private static final HttpClient PLAYER = HttpClient.newHttpClient();

    private @TempDir Path media;
    private final SandboxForTests sandbox = SandboxForTests.start();
    private Optional<Filming> open = Optional.empty();

    private Filming school() {
        return open.orElseThrow();
    }

    private SchoolOverHttp http() {
        return school().http;
    }

    @BeforeEach
    void open() {
        var mux = Optional.of(MuxAccess.of(sandbox));
        var at = new Config.Recordings(media, SchoolOverHttp.LARGEST, Path.of("ffmpeg"), Config.FilmHost.MUX, mux);
        open = Optional.of(new Filming(at));
        var clock = http().school.clock;
        clock.pass(Duration.between(clock.instant(), Instant.now()));
    }

    @AfterEach
    void stop() {
        school().close();
        sandbox.close();
    }

    @Test
    void whatTessFilmedIsWatchedInHerCourseAndLeavesMuxWithIt() throws Exception {
        sandbox.sendMuxWebhooksTo(http().address("/api/webhooks/mux"));
        var id = school().uploaded("tess", Footage.film(media, 240));
        assertThat(status(id)).isEqualTo("PREPARING");
        while (status(id).equals("PREPARING")) http().run("learning prepares recordings at MUX");
        assertThat(status(id)).isEqualTo("READY");
        assertThat(media.resolve(".uploads")).as("nothing is kept here").doesNotExist();

        var course = http().school
                .publish(SampleCourse.called("Mains", "Hands")
                        .with(SampleCourse.video("Le film", "The film", new VideoId(UUID.fromString(id)))));
        http().post("nora", "/api/courses/" + course + "/enrolment", "");
        var launched = json(http().post("nora", "/api/account/courses/" + course + "/launch", "{\"chapter\":1}"));
        var playlist = launched.at("/playlist").asText();
        assertThat(playlist)
                .startsWith(sandbox.url() + "/mux/stream/")
                .doesNotContain(launched.at("/viewing").asText());
        assertThat(played(playlist).body()).contains("#EXTM3U");
        assertThat(http().get("nora", "/api/viewings/" + launched.at("/viewing").asText() + "/media?file=index.m3u8")
                        .statusCode())
                .as("this server has none of it")
                .isEqualTo(404);
    }

    @Test
    void whatIsRemovedIsDeletedAtMux() throws Exception {
        var id = school().uploaded("tess", Footage.film(media, 240));
        http().post("tess", "/api/recordings/" + id + "/removal", "");
        sandbox.breakTwin("mux", "answer-500", 1);
        assertThat(cleared()).as("Mux is down").isFalse();
        assertThat(cleared()).isTrue();
        assertThat(http().get("tess", "/api/recordings/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void muxIsBelievedAndAskedWhenItReportsAFilm() throws Exception {
        sandbox.sendMuxWebhooksTo(http().address("/api/webhooks/mux"));
        sandbox.breakTwin("mux", "repeat-webhook", 1);
        school().uploaded("tess", Footage.film(media, 240));
        while (sandbox.get("/sandbox/webhooks").size() < 4) Thread.onSpinWait();
        assertThat(sandbox.get("/sandbox/webhooks").findValuesAsText("outcome")).containsOnly("200");
        assertThat(http().school.test.database.sql.fetchCount(DSL.table("platform.webhook_event")))
                .isEqualTo(2);
    }

    @Test
    void whileMuxIsDownSendersWait() throws Exception {
        sandbox.breakTwin("mux", "answer-500", 1);
        var path = school().begun("tess", 5) + "/content";
        assertThat(http().put("tess", path, "bytes 0-4/5", new byte[5]).statusCode())
                .isEqualTo(503);
        assertThat(http().put("tess", path, "bytes 0-4/5", new byte[5]).statusCode())
                .isEqualTo(200);
    }

    private boolean cleared() {
        try {
            http().run("learning clears recordings at MUX");
            return true;
        } catch (HostUnavailable e) {
            return false;
        }
    }

    private String status(String id) throws Exception {
        return json(http().get("tess", "/api/recordings/" + id)).at("/status").asText();
    }

    private static HttpResponse<String> played(String playlist) throws Exception {
        return PLAYER.send(HttpRequest.newBuilder(URI.create(playlist)).build(), BodyHandlers.ofString());
    }
}
