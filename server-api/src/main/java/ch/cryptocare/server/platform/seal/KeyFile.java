package ch.cryptocare.server.platform.seal;

import ch.cryptocare.server.platform.KeyEncryption;
import ch.cryptocare.server.platform.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;

/** The data keys in a file that only its owner reads; wrapped as well, where somebody holds a key for that. */
public record KeyFile(Path path, Optional<KeyEncryption> encryption) implements KeySource {

    /** What to make of the present keys. */
    interface Change {
        DataKeys of(DataKeys present) throws GeneralSecurityException;
    }

    public static KeyFile plain(Path path) {
        return new KeyFile(path, Optional.empty());
    }

    /** Writes fresh keys, readable by the owner alone. */
    public void create() throws IOException, GeneralSecurityException {
        var text = KeyText.of(DataKeys.fresh(), encryption);
        createForOwner(path);
        write(path, text);
    }

    @Override
    public DataKeys read() {
        return text().read();
    }

    @Override
    public Object version() {
        try {
            var file = Files.readAttributes(path, BasicFileAttributes.class);
            return Arrays.asList(file.lastModifiedTime(), file.size(), file.fileKey());
        } catch (IOException e) {
            return "unreadable";
        }
    }

    /** Whether it is of use only together with the key that wraps it. */
    public boolean isWrapped() {
        return text().isWrapped();
    }

    /** Writes the same keys anew: wrapped by the key that is set now, if one is. */
    public void rewrite() throws IOException, GeneralSecurityException {
        change(present -> present);
    }

    /** Replaces the file in one step: whoever reads it finds the old keys or the new ones, and nobody else can read either. */
    void change(Change change) throws IOException, GeneralSecurityException {
        var present = path.toRealPath();
        var next = present.resolveSibling(present.getFileName() + ".new");
        // Made before the keys are read: of two changes at once, one stops here and loses no key of the other.
        createForOwner(next);
        try {
            write(next, KeyText.of(change.of(read()), encryption));
            copyAccess(present, next);
            Files.move(next, present, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    private KeyText text() {
        try {
            return new KeyText(new Secret(Files.readString(path)), encryption);
        } catch (IOException e) {
            throw new IllegalStateException("there is no such file, or we may not read it", e);
        }
    }

    private static void createForOwner(Path file) throws IOException {
        if (isPosix(file))
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        else Files.createFile(file);
    }

    private static void write(Path file, KeyText text) throws IOException {
        Files.writeString(file, text.text().value(), StandardOpenOption.WRITE, StandardOpenOption.SYNC);
    }

    /** The owner too: who rotates may be root, who reads is the server. */
    private static void copyAccess(Path from, Path to) throws IOException {
        if (!isPosix(from)) return;
        var access = Files.readAttributes(from, PosixFileAttributes.class);
        Files.setOwner(to, access.owner());
        Files.setAttribute(to, "posix:group", access.group());
        Files.setPosixFilePermissions(to, access.permissions());
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
