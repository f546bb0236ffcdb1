package ch.cryptocare.sandbox.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** PostgreSQL's programs, unpacked once for all tests of this machine. */
public final class UnpackedPrograms {
    private UnpackedPrograms() {}

    static Path folder() throws IOException {
        return Binaries.unpackedIn(Path.of("target").toAbsolutePath());
    }

    public static void linkInto(Path home) throws IOException {
        Files.createSymbolicLink(home.resolve(folder().getFileName()), folder());
    }

    /** Before the home is deleted with everything in it. */
    public static void unlinkFrom(Path home) throws IOException {
        Files.delete(home.resolve(folder().getFileName()));
    }
}
