package ch.cryptocare.server.learning;

import static ch.cryptocare.server.learning.SchoolOverHttp.json;
import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.learning.RecordingApi;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.learning.db.JooqPersonalRecords;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.DataSubject;
import ch.cryptocare.server.platform.PersonalRecords.Fate;
import ch.cryptocare.server.platform.PersonalRecords.Holding;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The trainer Tess uploads what she has filmed; Toni is a trainer, too, and Ada administers. */
class RecordingsOverHttpTest {
    private static final String PREPARE = "learning prepares recordings";
    private static final String CLEAR = "learning clears recordings";
    private static final String SPOKEN = "WEBVTT\n\n00:00.000 --> 00:02.000\nBonjour.\n";

    private @TempDir Path media;
    private Filming filming;
    private SchoolOverHttp http;

    @BeforeEach
    void open() {
        open(new Filming(media));
    }

    private void open(Filming filming) {
        this.filming = filming;
        http = filming.http;
    }

    @AfterEach
    void stop() {
        filming.close();
    }

    @Test
    void whatTessFilmedIsWatchedInHerCourse() throws Exception {
        var id = filming.uploaded("tess", Footage.film(media, 480));
        http.run(PREPARE);

        var ready = json(http.get("tess", "/api/recordings/" + id));
        assertThat(ready.at("/status").asText()).isEqualTo("READY");
        assertThat(ready.at("/millis").asInt()).isBetween(2_900, 3_200);
        var playlist = Files.readString(media.resolve(id).resolve("index.m3u8"));
        assertThat(playlist).contains("large.m3u8", "small.m3u8", "x480", "x360");
        assertThat(media.resolve(".uploads")).isEmptyDirectory();
        assertThat(media.resolve(".cutting")).isEmptyDirectory();

        var launched = launched(shown(id));
        var list = http.get("nora", launched.at("/playlist").asText());
        assertThat(new String(list.body(), StandardCharsets.UTF_8)).contains("media?file=small.m3u8");
        var part =
                http.get("nora", "/api/viewings/" + launched.at("/viewing").asText() + "/media?file=small-00000.m4s");
        assertThat(part.statusCode()).isEqualTo(200);
    }

    @Test
    void aSmallFilmIsCutOnce() throws Exception {
        var id = filming.uploaded("tess", Footage.film(media, 240));
        http.run(PREPARE);
        assertThat(Files.readString(media.resolve(id).resolve("index.m3u8")))
                .contains("small.m3u8")
                .doesNotContain("large.m3u8");
        var viewing = launched(shown(id)).at("/viewing").asText();
        for (var file : List.of("small.m3u8", "init-small.mp4", "small-00000.m4s"))
            assertThat(http.get("nora", "/api/viewings/" + viewing + "/media?file=" + file)
                            .statusCode())
                    .as(file)
                    .isEqualTo(200);
    }

    @Test
    void whatIsNoVideoSaysSo() throws Exception {
        var id = filming.uploaded("tess", "#EXTM3U\n#EXTINF:4,\nfile:///etc/passwd\n".getBytes(StandardCharsets.UTF_8));
        http.run(PREPARE);
        var told = json(http.get("tess", "/api/recordings/" + id));
        assertThat(told.at("/status").asText()).isEqualTo("FAILED");
        assertThat(told.at("/failure").asText()).isEqualTo("NOT_A_VIDEO");
        assertThat(Files.exists(media.resolve(id))).isFalse();
    }

    @Test
    void whoeverStoppedInTheMiddleIsAskedAnew() throws Exception {
        var id = filming.uploaded("tess", Footage.film(media, 240));
        Files.createDirectories(media.resolve(".cutting").resolve(id));
        Files.writeString(media.resolve(".cutting").resolve(id).resolve("small-00009.m4s"), "half");
        Files.createDirectories(media.resolve(id));
        Files.writeString(media.resolve(id).resolve("small-00009.m4s"), "half");
        http.run(PREPARE);
        assertThat(json(http.get("tess", "/api/recordings/" + id)).at("/status").asText())
                .isEqualTo("READY");
        assertThat(Files.exists(media.resolve(id).resolve("small-00009.m4s"))).isFalse();
    }

    @Test
    void aServerWithoutFfmpegSaysSo() throws Exception {
        filming.close();
        open(new Filming(media, media.resolve("no-ffmpeg")));
        var id = filming.uploaded("tess", new byte[] {1});
        http.run(PREPARE);
        assertThat(json(http.get("tess", "/api/recordings/" + id))
                        .at("/failure")
                        .asText())
                .isEqualTo("NOT_EQUIPPED");
    }

    @Test
    void anotherTrainersRecordingDoesNotExist() throws Exception {
        var path = filming.begun("tess", 5);
        for (var who : new String[] {"tim", "greta"}) {
            int expected = who.equals("greta") ? 200 : 404;
            assertThat(http.get(who, path).statusCode()).isEqualTo(expected);
            assertThat(json(http.get(who, "/api/recordings")).at("/items")).hasSize(who.equals("greta") ? 1 : 0);
        }
        assertThat(http.put("tim", path + "/content", "bytes 0-4/5", new byte[5])
                        .statusCode())
                .isEqualTo(404);
        assertThat(http.post("tim", path + "/removal", "").statusCode()).isEqualTo(404);
        assertThat(http.get("nora", "/api/recordings").statusCode()).isEqualTo(403);
        assertThat(http.get("", "/api/recordings").statusCode()).isEqualTo(401);
    }

    @Test
    void theListGoesOnWithItsCursor() throws Exception {
        for (int at = 0; at < 30; at++) {
            http.school.clock.pass(Duration.ofMinutes(1));
            filming.uploaded("tess", new byte[] {1});
        }
        var first = json(http.get("tess", "/api/recordings"));
        var second = json(http.get(
                "tess", "/api/recordings?cursor=" + first.at("/nextCursor").asText()));
        assertThat(first.at("/items")).hasSize(25);
        assertThat(second.at("/items")).hasSize(5);
        assertThat(second.at("/nextCursor").isNull()).isTrue();
        assertThat(http.get("tess", "/api/recordings?cursor=nothing").statusCode())
                .isEqualTo(400);
    }

    @Test
    void whatACourseShowsStays() throws Exception {
        var id = ready("tess");
        http.post("tess", "/api/recordings/" + id + "/captions", caption(SPOKEN));
        shown(id);
        var refused = http.post("tess", "/api/recordings/" + id + "/removal", "");
        assertThat(json(refused).at("/code").asText()).isEqualTo("recording-in-use");
        assertThat(Files.exists(media.resolve(id))).isTrue();
    }

    @Test
    void whatNoCourseShowsIsRemovedWithItsFiles() throws Exception {
        var id = ready("tess");
        http.post("tess", "/api/recordings/" + id + "/captions", caption(SPOKEN));
        var left = json(http.post("tess", "/api/recordings/" + id + "/removal", ""));
        assertThat(left.at("/items")).isEmpty();
        assertThat(http.get("greta", "/api/recordings/" + id).statusCode()).isEqualTo(404);
        http.run(CLEAR);
        assertThat(Files.exists(media.resolve(id))).isFalse();
        assertThat(http.audited)
                .extracting(AuditLog.Event::action)
                .containsExactly("recording-uploaded", "recording-captioned", "recording-removed");
    }

    @Test
    void whenTessIsErasedOnlyWhatACourseShowsStays() throws Exception {
        var used = ready("tess");
        shown(used);
        var unused = filming.uploaded("tess", new byte[] {1});
        var records = new JooqPersonalRecords(http.school.test.database.sql);
        var tess = new DataSubject(http.account("tess"), new EmailAddress("tess@example.ch"), List.of());
        assertThat(records.tell(tess))
                .filteredOn(section -> section.name().equals("recordings"))
                .singleElement()
                .satisfies(section -> assertThat(section.rows()).hasSize(2));
        assertThat(records.holdings(tess))
                .contains(
                        Holding.deleted("learning.recording", 1),
                        new Holding("learning.recording", 1, Fate.PSEUDONYMISED, Optional.empty(), Optional.empty()));

        records.erase(tess);

        assertThat(records.holdings(tess)).extracting(Holding::rows).containsOnly(0);
        var left = json(http.get("greta", "/api/recordings")).at("/items");
        assertThat(left).hasSize(1);
        assertThat(left.at("/0/id").asText()).isEqualTo(used).isNotEqualTo(unused);
        assertThat(http.get("tess", "/api/recordings/" + used).statusCode()).isEqualTo(404);
    }

    @Test
    void captionsReplaceOneAnother() throws Exception {
        var id = ready("tess");
        var path = "/api/recordings/" + id + "/captions";
        var told = json(http.post("tess", path, caption(SPOKEN)));
        assertThat(told.at("/captions").toString()).isEqualTo("[\"FR\"]");
        var hour = "WEBVTT\n\n" + "00:00.000 --> 00:02.000\nBonjour à toutes et à tous.\n\n".repeat(2_000);
        assertThat(http.post("tess", path, caption(hour)).statusCode())
                .as("an hour is more than 64 KiB")
                .isEqualTo(200);
        assertThat(http.post("tess", path, caption("x".repeat(RecordingApi.LARGEST_TRACK)))
                        .statusCode())
                .isEqualTo(413);
        assertThat(http.post("tess", filming.begun("tess", 5) + "/captions", caption(SPOKEN))
                        .statusCode())
                .as("there is nothing to read yet")
                .isEqualTo(409);
    }

    private String ready(String who) throws Exception {
        var id = filming.uploaded(who, Footage.film(media, 240));
        http.run(PREPARE);
        return id;
    }

    private static String caption(String track) {
        return "{\"language\":\"FR\",\"track\":\"" + track.replace("\n", "\\n") + "\"}";
    }

    private CourseId shown(String video) {
        return http.school.publish(SampleCourse.called("Mains", "Hands")
                .with(SampleCourse.video("Le film", "The film", new VideoId(UUID.fromString(video)))));
    }

    private JsonNode launched(CourseId course) throws Exception {
        http.post("nora", "/api/courses/" + course + "/enrolment", "");
        return json(http.post("nora", "/api/account/courses/" + course + "/launch", "{\"chapter\":1}"));
    }
}
