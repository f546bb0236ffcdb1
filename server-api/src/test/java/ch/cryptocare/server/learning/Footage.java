package ch.cryptocare.server.learning;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ch.cryptocare.server.learning.disk.Ffmpeg;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Films as a camera makes them; a machine without ffmpeg skips what needs them. */
final class Footage {
    private static final Path FFMPEG = Path.of("ffmpeg");

    private Footage() {}

    /** Of so many lines, with a tone, for three seconds. */
    static byte[] film(Path folder, int lines) throws IOException, InterruptedException {
        var file = folder.resolve("film-" + lines + ".mov");
        var size = "testsrc2=size=" + lines * 4 / 3 + "x" + lines + ":rate=10:duration=3";
        make(List.of("-f", "lavfi", "-i", size, "-f", "lavfi", "-i", "sine=duration=3"), file);
        return Files.readAllBytes(file);
    }

    private static void make(List<String> what, Path file) throws IOException, InterruptedException {
        assumeTrue(new Ffmpeg(FFMPEG).isThere(), "ffmpeg is not installed");
        var command = new ArrayList<>(List.of("ffmpeg", "-v", "error", "-y", "-nostdin"));
        command.addAll(what);
        command.addAll(List.of("-c:v", "mpeg4", "-q:v", "1", "-c:a", "aac", file.toString()));
        var made = new ProcessBuilder(command).inheritIO().start();
        if (made.waitFor() != 0) throw new IllegalStateException("no film was made");
    }
}
