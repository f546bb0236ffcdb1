package ch.cryptocare.journeys.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A film as a camera makes it, for three seconds; a machine without ffmpeg skips what needs one. */
final class Footage {
    private static final List<String> FILM = List.of(
            "ffmpeg",
            "-v",
            "error",
            "-y",
            "-nostdin",
            "-f",
            "lavfi",
            "-i",
            "testsrc2=size=640x360:rate=10:duration=3",
            "-f",
            "lavfi",
            "-i",
            "sine=duration=3",
            "-c:v",
            "mpeg4",
            "-c:a",
            "aac");

    private Footage() {}

    static Path in(Path folder) throws IOException, InterruptedException {
        assumeTrue(isThere(), "ffmpeg is not installed");
        var file = folder.resolve("Masque.mp4");
        var command = new ArrayList<>(FILM);
        command.add(file.toString());
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0)
            throw new IllegalStateException("no film was made");
        return file;
    }

    private static boolean isThere() throws InterruptedException {
        try {
            return new ProcessBuilder("ffmpeg", "-version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
