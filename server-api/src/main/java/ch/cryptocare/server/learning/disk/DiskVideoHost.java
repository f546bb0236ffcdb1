package ch.cryptocare.server.learning.disk;

import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.common.value.ViewingId;
import ch.cryptocare.server.learning.domain.Video;
import ch.cryptocare.server.learning.usecases.Shelf;
import ch.cryptocare.server.learning.usecases.VideoHost;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recordings in a folder that all servers see, each in one of its own, cut up for HLS. */
public final class DiskVideoHost implements VideoHost, Shelf {
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,60}\\.(m3u8|mp4|m4s)");
    private static final Pattern REFERENCE = Pattern.compile("[a-z0-9-]{1,60}");

    private final Path folder;

    public DiskVideoHost(Path folder) {
        this.folder = folder;
    }

    @Override
    public String playlist(Video video, ViewingId viewing) {
        return "/api/viewings/" + viewing + "/media?file=index.m3u8";
    }

    @Override
    public Optional<byte[]> file(Video video, String name) {
        if (!NAME.matcher(name).matches()
                || !REFERENCE.matcher(video.reference()).matches()) return Optional.empty();
        try {
            return Optional.of(
                    Files.readAllBytes(folder.resolve(video.reference()).resolve(name)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void keep(Video video, Map<String, byte[]> files) {
        if (!REFERENCE.matcher(video.reference()).matches()) throw new IllegalArgumentException(video.reference());
        try {
            var own = Files.createDirectories(folder.resolve(video.reference()));
            for (var file : files.entrySet()) {
                if (!NAME.matcher(file.getKey()).matches()) throw new IllegalArgumentException(file.getKey());
                Files.write(own.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void remove(VideoId id) {
        Folders.delete(folder.resolve(id.toString()));
    }
}
