package ch.cryptocare.sandbox.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** What Java's file functions lack for whole folders. */
public final class Folders {
    private Folders() {}

    /** Removes a file, or a folder with everything in it; links are removed, not followed. */
    public static void delete(Path path) throws IOException {
        if (Files.notExists(path)) return;
        try (var all = Files.walk(path)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
        }
    }
}
