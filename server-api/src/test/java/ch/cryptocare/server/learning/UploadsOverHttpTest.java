package ch.cryptocare.server.learning;

import static ch.cryptocare.server.learning.SchoolOverHttp.json;
import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.server.platform.AuditLog;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tess sends a film from a train. */
class UploadsOverHttpTest {
    private static final int GRAIN = 256 * 1024;
    private static final String CLEAR = "learning clears recordings";

    private @TempDir Path media;
    private Filming filming;
    private SchoolOverHttp http;

    @BeforeEach
    void open() {
        filming = new Filming(media);
        http = filming.http;
    }

    @AfterEach
    void stop() {
        filming.close();
    }

    @Test
    void anUploadGoesOnWhereItEnded() throws Exception {
        var path = filming.begun("tess", 2 * GRAIN + 5) + "/content";
        var file = new byte[2 * GRAIN + 5];
        there(http.put("tess", path, "bytes */" + file.length, new byte[0]), "");
        there(put(path, file, 0, GRAIN), "bytes=0-262143");
        there(http.put("tess", path, "bytes */" + file.length, new byte[0]), "bytes=0-262143");

        there(put(path, file, 0, GRAIN), "bytes=0-262143");
        there(put(path, file, 2 * GRAIN, file.length), "bytes=0-262143");
        assertThat(put(path, file, GRAIN, file.length).statusCode()).isEqualTo(200);

        assertThat(put(path, file, GRAIN, file.length).statusCode())
                .as("whoever missed the last answer asks again")
                .isEqualTo(200);
        assertThat(http.audited)
                .extracting(AuditLog.Event::action)
                .as("it was uploaded once")
                .containsExactly("recording-uploaded");
    }

    @Test
    void whatNobodyGoesOnWithEndsAfterADay() throws Exception {
        var path = filming.begun("tess", 2 * GRAIN);
        there(put(path + "/content", new byte[2 * GRAIN], 0, GRAIN), "bytes=0-262143");
        http.school.clock.pass(Duration.ofHours(23));
        http.run(CLEAR);
        assertThat(json(http.get("tess", path)).at("/status").asText()).isEqualTo("UPLOADING");

        http.school.clock.pass(Duration.ofHours(2));
        http.run(CLEAR);
        assertThat(json(http.get("tess", path)).at("/failure").asText()).isEqualTo("UPLOAD_UNFINISHED");
        assertThat(media.resolve(".uploads")).isEmptyDirectory();
        assertThat(put(path + "/content", new byte[2 * GRAIN], GRAIN, 2 * GRAIN).statusCode())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes 0-4/6",
                "bytes 0-5/5",
                "bytes 3-2/5",
                "bytes 0-2/5",
                "bytes */6",
                "0-4/5",
                "bytes -1-4/5",
                "bytes 0-99999999999999999999/5",
                "",
            })
    void whatIsNoPieceOfTheFileIsRefused(String range) throws Exception {
        var refused = http.put("tess", filming.begun("tess", 5) + "/content", range, new byte[5]);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).at("/facts/field").asText()).isEqualTo("Content-Range");
    }

    @ParameterizedTest
    @CsvSource({"film.mp4, 0", "film.mp4, -1", "film.mp4, 10000001", "'', 5", "'a\tb', 5"})
    void whatCannotBeAFilmIsNotBegun(String name, long bytes) throws Exception {
        assertThat(http.post("tess", "/api/recordings", Filming.begin(name, bytes))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void nobodyFillsTheDiskWithBeginnings() throws Exception {
        for (int at = 0; at < 10; at++) filming.begun("tess", 5);
        assertThat(http.post("tess", "/api/recordings", Filming.begin("film.mp4", 5))
                        .statusCode())
                .isEqualTo(429);
        assertThat(http.post("tim", "/api/recordings", Filming.begin("film.mp4", 5))
                        .statusCode())
                .isEqualTo(201);
    }

    private HttpResponse<byte[]> put(String path, byte[] file, int from, int to) throws Exception {
        var range = "bytes " + from + "-" + (to - 1) + "/" + file.length;
        return http.put("tess", path, range, Arrays.copyOfRange(file, from, to));
    }

    private static void there(HttpResponse<byte[]> answer, String range) {
        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("Range").orElse("")).isEqualTo(range);
    }
}
