package ch.cryptocare.sandbox.postgres;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A random password in a file that only its owner may read. */
record PasswordFile(Path path, String password) {

    static PasswordFile in(Path folder, String name) throws IOException {
        var path = folder.resolve(name);
        if (Files.notExists(path) || Files.size(path) == 0) write(path, random());
        return new PasswordFile(path, Files.readString(path).strip());
    }

    private static void write(Path path, String password) throws IOException {
        Files.deleteIfExists(path);
        Files.createFile(path, onlyTheOwner());
        Files.writeString(path, password);
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static FileAttribute<?>[] onlyTheOwner() {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) return new FileAttribute<?>[0];
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }
}
