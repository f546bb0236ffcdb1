package ch.cryptocare.server.learning;

import static ch.cryptocare.server.learning.SchoolOverHttp.json;
import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.server.learning.disk.DiskVideoHost;
import ch.cryptocare.server.learning.usecases.School;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nora follows a course with a film over HTTP; Mallory is signed in, too. */
class FollowingOverHttpTest {
    private static final String PLAYLIST = """
            #EXTM3U
            #EXT-X-MAP:URI="init.mp4"
            #EXTINF:4.0,
            part-00.m4s
            #EXT-X-ENDLIST
            """;

    @TempDir
    static Path media;

    private final SchoolOverHttp http = new SchoolOverHttp(media);
    private final School school = http.school;
    private final CourseId course = school.publish(SampleCourse.called("Mains", "Hands")
            .with(SampleCourse.video("Le film", "The film"), SampleCourse.text("Quand", "When")));

    @BeforeEach
    void theFilmIsThere() {
        new DiskVideoHost(media)
                .keep(
                        SampleCourse.FILM,
                        Map.of(
                                "index.m3u8", PLAYLIST.getBytes(StandardCharsets.UTF_8),
                                "init.mp4", new byte[] {1, 2, 3},
                                "part-00.m4s", new byte[] {4, 5}));
    }

    @AfterEach
    void stop() {
        http.close();
    }

    @Test
    void aFilmIsPlayedFromItsPlaylist() throws Exception {
        var launched = launched("nora");
        var list = http.get("nora", launched.at("/playlist").asText());
        assertThat(list.headers().firstValue("Content-Type")).contains("application/vnd.apple.mpegurl");
        assertThat(new String(list.body(), StandardCharsets.UTF_8)).isEqualTo("""
                #EXTM3U
                #EXT-X-MAP:URI="media?file=init.mp4"
                #EXTINF:4.0,
                media?file=part-00.m4s
                #EXT-X-ENDLIST
                """);

        var part = http.get("nora", viewing(launched) + "/media?file=part-00.m4s");
        assertThat(part.body()).containsExactly(4, 5);
        assertThat(part.headers().firstValue("Content-Type")).contains("video/mp4");
        assertThat(part.headers().firstValue("Cache-Control")).contains("private, max-age=3600");
    }

    @Test
    void nobodyElseHasItsPicturesAndNobodyAtAllAfterTheNextPlayerWasOpened() throws Exception {
        var path = viewing(launched("nora")) + "/media?file=part-00.m4s";
        assertThat(http.get("nora", path).statusCode()).isEqualTo(200);
        assertThat(http.get("mallory", path).statusCode()).isEqualTo(404);
        assertThat(http.get("", path).statusCode()).isEqualTo(401);

        launched("nora");
        assertThat(http.get("nora", path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..%2F..%2Fdata-keys",
                "%2Fetc%2Fpasswd",
                "part-00.m4s%00.mp4",
                "other.mp4",
                "index.m3u8%2F..%2Finit.mp4",
                "INDEX.M3U8",
                "..mp4",
            })
    void nothingIsThereUnderAnyOtherName(String name) throws Exception {
        assertThat(http.get("nora", viewing(launched("nora")) + "/media?file=" + name)
                        .statusCode())
                .isIn(400, 404);
    }

    @Test
    void whatIsSaidCanBeRead() throws Exception {
        var launched = launched("nora");
        assertThat(launched.at("/course/chapters/0/video/captions").toString()).isEqualTo("[\"FR\"]");
        var track = http.get("nora", viewing(launched) + "/captions?language=FR");
        assertThat(track.headers().firstValue("Content-Type")).contains("text/vtt; charset=utf-8");
        assertThat(new String(track.body(), StandardCharsets.UTF_8)).isEqualTo(School.SPOKEN);
        assertThat(http.get("nora", viewing(launched) + "/captions?language=EN").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatWasPlayedIsToldBack() throws Exception {
        var launched = launched("nora");
        school.clock.pass(Duration.ofSeconds(10));
        var told = json(http.post(
                "nora", viewing(launched) + "/played", played(1, "[{\"from\":0,\"to\":10000}]", "1.25", 10_000)));
        assertThat(told.at("/chapter/video/seenPercent").asInt()).isEqualTo(16);
        assertThat(told.at("/chapter/video/unseen").toString()).isEqualTo("[{\"from\":10000,\"to\":60000}]");
        assertThat(told.at("/chapter/video/stoppedAt").asInt()).isEqualTo(10_000);
        assertThat(told.at("/isOver").asBoolean()).isFalse();
        assertThat(told.at("/completedAt").isNull()).isTrue();
        assertThat(http.post("mallory", viewing(launched) + "/played", played(2, "[]", "1", 0))
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | [] | 1 | sequence",
                "1 | [] | 0 | rate",
                "1 | [] | -1 | rate",
                "1 | [] | 17 | rate",
                "1 | [{\"from\":5,\"to\":5}] | 1 | played",
                "1 | [{\"from\":-5,\"to\":5}] | 1 | played",
                "1 | null | 1 | played",
                "1 | [null] | 1 | played",
            })
    void whatNoPlayerSaysIsRefused(int sequence, String played, String rate, String field) throws Exception {
        var refused = http.post("nora", viewing(launched("nora")) + "/played", played(sequence, played, rate, 0));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).at("/facts/field").asText()).startsWith(field);
    }

    @Test
    void aHundredStretchesAtOnceAreTooMany() throws Exception {
        var many = "[" + "{\"from\":0,\"to\":1},".repeat(99) + "{\"from\":0,\"to\":1}]";
        var refused = http.post("nora", viewing(launched("nora")) + "/played", played(1, many, "1", 0));
        assertThat(json(refused).at("/facts/reason").asText()).isEqualTo("too-many");
    }

    @Test
    void theListSaysHowMuchIsDone() throws Exception {
        launched("nora");
        http.post("nora", "/api/account/courses/" + course + "/finish", "{\"chapter\":2}");
        var mine = json(http.get("nora", "/api/account/courses")).at("/items");
        assertThat(mine).hasSize(1);
        assertThat(mine.at("/0/done").asInt()).isEqualTo(1);
        assertThat(mine.at("/0/chapters").asInt()).isEqualTo(2);
        assertThat(json(http.get("mallory", "/api/account/courses")).at("/items"))
                .isEmpty();
        assertThat(http.get("mallory", "/api/account/courses/" + course).statusCode())
                .isEqualTo(404);
    }

    private JsonNode launched(String who) throws Exception {
        http.post(who, "/api/courses/" + course + "/enrolment", "");
        return json(http.post(who, "/api/account/courses/" + course + "/launch", "{\"chapter\":1}"));
    }

    private static String viewing(JsonNode launched) {
        return "/api/viewings/" + launched.at("/viewing").asText();
    }

    private static String played(int sequence, String played, String rate, int stoppedAt) {
        return "{\"sequence\":" + sequence + ",\"played\":" + played + ",\"rate\":" + rate + ",\"stoppedAt\":"
                + stoppedAt + "}";
    }
}
