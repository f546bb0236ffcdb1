package ch.cryptocare.server.learning;

import static ch.cryptocare.server.learning.SchoolOverHttp.json;
import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.server.platform.config.Config;
import java.nio.file.Path;

/** What trainers do at the school's door with what they have filmed. */
final class Filming implements AutoCloseable {
    final SchoolOverHttp http;

    Filming(Path media, Path ffmpeg) {
        http = new SchoolOverHttp(media, ffmpeg);
    }

    Filming(Path media) {
        http = new SchoolOverHttp(media);
    }

    Filming(Config.Recordings recordings) {
        http = new SchoolOverHttp(recordings);
    }

    /** @return its id */
    String uploaded(String who, byte[] file) throws Exception {
        var path = begun(who, file.length);
        var range = "bytes 0-" + (file.length - 1) + "/" + file.length;
        assertThat(http.put(who, path + "/content", range, file).statusCode()).isEqualTo(200);
        return path.replaceFirst(".*/", "");
    }

    /** @return its path */
    String begun(String who, long bytes) throws Exception {
        var begun = json(http.post(who, "/api/recordings", begin("Film.mov", bytes)));
        return begun.at("/address").asText().replaceFirst("/content$", "");
    }

    static String begin(String name, long bytes) {
        return "{\"name\":\"" + name.replace("\t", "\\t") + "\",\"bytes\":" + bytes + "}";
    }

    @Override
    public void close() {
        http.close();
    }
}
