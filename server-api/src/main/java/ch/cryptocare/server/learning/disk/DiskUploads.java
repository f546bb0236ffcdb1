package ch.cryptocare.server.learning.disk;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.learning.domain.Piece;
import ch.cryptocare.server.learning.usecases.Uploads;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Files as they arrive, in a folder that all servers see; whoever streams finds nothing under such a name. */
public final class DiskUploads implements Uploads {
    private static final int AT_ONCE = 64 * 1024;

    private final Path folder;

    /** @param media the folder of the recordings */
    public DiskUploads(Path media) {
        folder = media.resolve(".uploads");
    }

    Path file(VideoId id) {
        return folder.resolve(id.toString());
    }

    @Override
    public long received(VideoId id, long whole) {
        try {
            return Files.size(file(id));
        } catch (NoSuchFileException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long append(VideoId id, Piece piece, InputStream bytes) {
        try {
            Files.createDirectories(folder);
            try (var file = FileChannel.open(file(id), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                return appendAlone(file, piece, bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long appendAlone(FileChannel file, Piece piece, InputStream bytes) throws IOException {
        try (var lock = file.tryLock()) {
            if (lock == null) throw new Refusal(ProblemType.REQUEST_IN_PROGRESS);
            if (file.size() != piece.from()) return file.size();
            file.position(piece.from());
            long end = copied(file, piece, bytes);
            file.force(true);
            return end;
        } catch (OverlappingFileLockException e) {
            throw new Refusal(ProblemType.REQUEST_IN_PROGRESS);
        }
    }

    /** What did not come in full is kept as far as the next piece may begin. */
    private static long copied(FileChannel file, Piece piece, InputStream bytes) throws IOException {
        while (file.position() < piece.to()) {
            var some = some(bytes, (int) Math.min(AT_ONCE, piece.to() - file.position()));
            if (some.length == 0) {
                file.truncate(file.position() / Piece.GRAIN * Piece.GRAIN);
                break;
            }
            for (var rest = ByteBuffer.wrap(some); rest.hasRemaining(); ) file.write(rest);
        }
        return file.size();
    }

    /** None when its sender was cut off, however that shows. */
    private static byte[] some(InputStream bytes, int most) {
        try {
            return bytes.readNBytes(most);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    @Override
    public void forget(VideoId id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
