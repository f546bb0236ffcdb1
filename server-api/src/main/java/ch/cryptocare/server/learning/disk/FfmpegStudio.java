package ch.cryptocare.server.learning.disk;

import ch.cryptocare.common.value.RecordingFailure;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.learning.disk.Ffmpeg.Broken;
import ch.cryptocare.server.learning.disk.Ffmpeg.TooSlow;
import ch.cryptocare.server.learning.domain.Video;
import ch.cryptocare.server.learning.usecases.Studio;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Has ffmpeg cut up what was uploaded, in a folder that only takes its place when all of it is there. */
public final class FfmpegStudio implements Studio {
    private final DiskUploads uploads;
    private final Path media;
    private final Ffmpeg ffmpeg;

    public FfmpegStudio(DiskUploads uploads, Path media, Ffmpeg ffmpeg) {
        this.uploads = uploads;
        this.media = media;
        this.ffmpeg = ffmpeg;
    }

    @Override
    public Outcome prepare(VideoId id) {
        if (!ffmpeg.isThere()) return new Outcome.Failed(RecordingFailure.NOT_EQUIPPED);
        try {
            var film = ffmpeg.look(uploads.file(id));
            if (!film.isVideo()) return new Outcome.Failed(RecordingFailure.NOT_A_VIDEO);
            if (!Studio.isPossible(film.length())) return new Outcome.Failed(RecordingFailure.LENGTH_NOT_POSSIBLE);
            return cut(id, film);
        } catch (TooSlow e) {
            return new Outcome.Failed(RecordingFailure.TOOK_TOO_LONG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome cut(VideoId id, Film film) throws IOException, TooSlow {
        var working = media.resolve(".cutting").resolve(id.toString());
        Folders.delete(working);
        Files.createDirectories(working);
        try {
            ffmpeg.cut(uploads.file(id), film, working);
            var length = Playlist.length(working.resolve(film.best() + ".m3u8"));
            if (!Studio.isPossible(length)) return new Outcome.Failed(RecordingFailure.LENGTH_NOT_POSSIBLE);
            var place = media.resolve(id.toString());
            Folders.delete(place);
            Files.move(working, place, StandardCopyOption.ATOMIC_MOVE);
            return new Outcome.Ready(new Video(id, Video.Host.DISK, id.toString(), (int) length.toMillis()));
        } catch (Broken e) {
            return new Outcome.Failed(RecordingFailure.DAMAGED);
        } finally {
            Folders.delete(working);
        }
    }
}
