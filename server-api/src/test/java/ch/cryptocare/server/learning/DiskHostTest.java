package ch.cryptocare.server.learning;

import ch.cryptocare.server.learning.disk.DiskUploads;
import ch.cryptocare.server.learning.disk.DiskVideoHost;
import ch.cryptocare.server.learning.disk.Ffmpeg;
import ch.cryptocare.server.learning.disk.FfmpegStudio;
import ch.cryptocare.server.learning.domain.Video;
import ch.cryptocare.server.learning.usecases.RecordingHost;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** This server's own disk; what players may ask of it, {@code WatchVideo} says. */
class DiskHostTest extends VideoHostContract {
    @Override
    RecordingHost host() {
        var uploads = new DiskUploads(folder);
        return new RecordingHost(
                Video.Host.DISK,
                uploads,
                new FfmpegStudio(uploads, folder, new Ffmpeg(Path.of("ffmpeg"))),
                new DiskVideoHost(folder));
    }

    @Override
    Optional<String> played(Video video, String playlist) {
        var name = playlist.replaceFirst(".*file=", "");
        return host().films().file(video, name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
