package ch.cryptocare.sandbox.postgres;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A home whose PostgreSQL was unpacked and started once, so that each test need not do it again. */
public final class MadeHome {
    private static final String PROGRAMS = "postgres-" + Binaries.VERSION;

    private MadeHome() {}

    /** Under target, and kept for the next run of the tests. */
    private static synchronized Path folder() throws IOException {
        var made = Path.of("target", "made-home").toAbsolutePath();
        Binaries.unpackedIn(made);
        if (Files.notExists(made.resolve("postgres", "data")))
            LocalPostgres.start(made).close();
        return made;
    }

    static Path programs() throws IOException {
        return folder().resolve(PROGRAMS);
    }

    public static void linkProgramsInto(Path home) throws IOException {
        Files.createSymbolicLink(home.resolve(PROGRAMS), programs());
    }

    /** Before the home is deleted with everything in it. */
    public static void unlinkProgramsFrom(Path home) throws IOException {
        Files.delete(home.resolve(PROGRAMS));
    }

    public static void copyDataInto(Path home) throws IOException {
        var from = folder();
        try (var files = Files.walk(from.resolve("postgres"))) {
            for (var file : files.toList())
                Files.copy(file, home.resolve(from.relativize(file).toString()), COPY_ATTRIBUTES);
        }
    }
}
