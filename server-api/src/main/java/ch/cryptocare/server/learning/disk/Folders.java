package ch.cryptocare.server.learning.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Folders that hold files, and no other folders. */
final class Folders {
    private Folders() {}

    /** It may be gone already. */
    static void delete(Path folder) {
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        } catch (NoSuchFileException e) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
