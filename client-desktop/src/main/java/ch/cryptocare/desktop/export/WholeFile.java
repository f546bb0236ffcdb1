package ch.cryptocare.desktop.export;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written beside its place and moved there when it is whole; until then, what was there stays. */
public final class WholeFile implements AutoCloseable {
    private final Path place;
    private final Path beside;

    /** Only whoever runs this program can read it. */
    public WholeFile(Path place) throws IOException {
        this.place = place;
        beside = Files.createTempFile(place.toAbsolutePath().getParent(), "." + place.getFileName() + "-", ".part");
    }

    public Path beside() {
        return beside;
    }

    public void keep() throws IOException {
        try {
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(beside);
    }
}
