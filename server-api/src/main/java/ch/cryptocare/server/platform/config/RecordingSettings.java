package ch.cryptocare.server.platform.config;

import ch.cryptocare.server.platform.config.Config.FilmHost;
import java.nio.file.Path;
import java.util.Optional;

/** How large recordings of courses may be, and what prepares them. */
final class RecordingSettings {
    private static final int USUAL_MEBIBYTES = 4096;
    private static final long MEBIBYTE = 1024L * 1024;

    private RecordingSettings() {}

    static Config.Recordings read(Settings settings, Path media) {
        int mebibytes = settings.number("RECORDING_MEBIBYTES", USUAL_MEBIBYTES);
        if (mebibytes < 1) throw new ConfigProblem("The setting CRYPTOCARE_RECORDING_MEBIBYTES must be at least 1.");
        var host = settings.optional("VIDEO_HOST").isEmpty()
                ? FilmHost.DISK
                : settings.choice("VIDEO_HOST", FilmHost.class);
        var ffmpeg = Path.of(settings.optional("FFMPEG").orElse("ffmpeg"));
        return new Config.Recordings(media, mebibytes * MEBIBYTE, ffmpeg, host, mux(settings, host));
    }

    /** Also where it takes no more recordings, for those that it has. */
    private static Optional<Config.Mux> mux(Settings settings, FilmHost host) {
        if (host != FilmHost.MUX && settings.optional("MUX_TOKEN_ID").isEmpty()) return Optional.empty();
        return Optional.of(new Config.Mux(
                settings.address("MUX_URL"),
                settings.address("MUX_STREAM_URL"),
                settings.required("MUX_TOKEN_ID"),
                settings.secret("MUX_TOKEN_SECRET"),
                settings.required("MUX_SIGNING_KEY_ID"),
                settings.secret("MUX_SIGNING_KEY"),
                settings.secret("MUX_WEBHOOK_SECRET")));
    }
}
