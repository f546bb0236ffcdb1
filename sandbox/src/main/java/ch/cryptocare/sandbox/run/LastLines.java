package ch.cryptocare.sandbox.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The end of a log, for a person who wants to know why. */
final class LastLines {
    private static final int LINES = 15;

    private LastLines() {}

    static String of(Path log) {
        try {
            var lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        } catch (IOException _) {
            return "(it cannot be read)";
        }
    }
}
