package ch.cryptocare.server.platform.config;

import java.nio.file.Path;

/** How large recordings of courses may be, and what prepares them. */
final class RecordingSettings {
    private static final int USUAL_MEBIBYTES = 4096;
    private static final long MEBIBYTE = 1024L * 1024;

    private RecordingSettings() {}

    static Config.Recordings read(Settings settings, Path media) {
        int mebibytes = settings.number("RECORDING_MEBIBYTES", USUAL_MEBIBYTES);
        if (mebibytes < 1) throw new ConfigProblem("The setting CRYPTOCARE_RECORDING_MEBIBYTES must be at least 1.");
        return new Config.Recordings(
                media, mebibytes * MEBIBYTE, Path.of(settings.optional("FFMPEG").orElse("ffmpeg")));
    }
}
