package ch.cryptocare.sandbox.postgres;

import ch.cryptocare.sandbox.process.Folders;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, carried on the class path as one archive and unpacked once. */
final class Binaries {
    static final String VERSION = "18.4";

    private Binaries() {}

    /** The folder that holds bin, lib and share. It appears under its name only when it is complete. */
    static Path unpackedIn(Path home) throws IOException {
        var folder = home.resolve("postgres-" + VERSION);
        if (Files.exists(folder)) return folder;
        var unfinished = Files.createDirectories(home).resolve(folder.getFileName() + ".unfinished");
        Folders.delete(unfinished);
        try (var archive = archive()) {
            unpack(archive, unfinished);
        }
        return Files.move(unfinished, folder);
    }

    private static TarArchiveInputStream archive() throws IOException {
        var name = "/postgres-" + Machine.system() + "-" + Machine.processor() + ".txz";
        InputStream packed = Binaries.class.getResourceAsStream(name);
        if (packed == null)
            throw new PostgresCannotStart("This build carries no PostgreSQL for " + Machine.system() + " on "
                    + Machine.processor() + ": set CRYPTOCARE_DATABASE_URL and use ./cryptocare server.");
        return new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)));
    }

    private static void unpack(TarArchiveInputStream archive, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            var target = folder.resolve(entry.getName()).normalize();
            if (!target.startsWith(folder)) throw new IOException("outside of the archive: " + entry.getName());
            unpack(archive, entry, target);
        }
    }

    private static void unpack(TarArchiveInputStream archive, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(target.resolveSibling("."));
            Files.copy(archive, target);
            makeExecutable(target, entry);
        }
    }

    private static void makeExecutable(Path target, TarArchiveEntry entry) throws IOException {
        var executable = (entry.getMode() & 0100) != 0;
        if (executable && !target.toFile().setExecutable(true, false))
            throw new IOException("cannot be made executable: " + target);
    }
}
