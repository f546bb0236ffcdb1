package ch.cryptocare.server.learning.disk;

import ch.cryptocare.common.json.Json;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program that reads and cuts films. It opens the one file that it is given, and nothing that this file names. */
public final class Ffmpeg {
    /** Files that hold pictures and sound themselves: a playlist would name others. */
    private static final String KINDS = "mov,matroska,webm,avi,mpegts,mpeg,asf,flv,ogg";

    private static final List<String> ONLY_THIS_FILE =
            List.of("-v", "error", "-protocol_whitelist", "file", "-format_whitelist", KINDS);
    private static final Duration TO_LOOK = Duration.ofMinutes(2);
    private static final Duration TO_BEGIN = Duration.ofMinutes(10);

    /** How many times longer than the film it may take. */
    private static final int PATIENCE = 6;

    /** The program said no. */
    static final class Broken extends Exception {}

    /** The program was stopped. */
    static final class TooSlow extends Exception {}

    private final Path program;

    /** @param program its name, or where it is; ffprobe lies beside it */
    public Ffmpeg(Path program) {
        this.program = program;
    }

    public boolean isThere() {
        if (program.getParent() != null) return Files.isExecutable(program);
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(program)));
    }

    /** What cannot be read is no video. */
    Film look(Path file) throws IOException, TooSlow {
        var command = new ArrayList<String>();
        command.add(program.resolveSibling("ffprobe").toString());
        command.addAll(ONLY_THIS_FILE);
        command.addAll(List.of("-of", "json", "-show_entries"));
        command.add("format=duration:stream=codec_type,width,height:stream_disposition=attached_pic");
        command.add("file:" + file.toAbsolutePath());
        var said = Files.createTempFile("film", ".json");
        try {
            run(command, said.toFile(), TO_LOOK);
            return Film.told(Json.MAPPER.readTree(said.toFile()));
        } catch (Broken e) {
            return new Film(0, false, Duration.ZERO);
        } finally {
            Files.delete(said);
        }
    }

    /** @param into an empty folder, for the playlists and parts */
    void cut(Path file, Film film, Path into) throws IOException, Broken, TooSlow {
        var command = new ArrayList<String>();
        command.addAll(List.of(program.toString(), "-nostdin"));
        command.addAll(ONLY_THIS_FILE);
        command.addAll(List.of("-i", "file:" + file.toAbsolutePath()));
        command.addAll(Ladder.of(film, into));
        var patience = TO_BEGIN.plus(film.length().multipliedBy(PATIENCE));
        run(command, ProcessBuilder.Redirect.DISCARD.file(), patience);
    }

    /** Whatever else it says would tell how the server is made: whether it worked is enough. */
    private static void run(List<String> command, File said, Duration patience) throws IOException, Broken, TooSlow {
        var process = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(said)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) throw new TooSlow();
            if (process.exitValue() != 0) throw new Broken();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the server stops; the recording is prepared anew", e);
        } finally {
            process.destroyForcibly();
        }
    }
}
