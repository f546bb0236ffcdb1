package ch.cryptocare.server.learning.disk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How ffmpeg cuts a film for HLS: as it is up to 720 lines, and small for slow connections, where one still hears well. */
final class Ladder {
    private static final String EVERY_FOUR_SECONDS = "expr:gte(t,n_forced*4)";

    private Ladder() {}

    static List<String> of(Film film, Path into) {
        var command = new ArrayList<String>(List.of("-sn", "-dn", "-map_metadata", "-1", "-map_chapters", "-1"));
        if (!film.isSmall()) step(command, 0, film, Step.LARGE);
        step(command, film.isSmall() ? 0 : 1, film, Step.SMALL);
        command.addAll(List.of("-pix_fmt", "yuv420p", "-force_key_frames", EVERY_FOUR_SECONDS, "-sc_threshold", "0"));
        command.addAll(List.of("-f", "hls", "-hls_time", "4", "-hls_playlist_type", "vod"));
        // Of a single film its number is not filled in here.
        var first = film.isSmall() ? "init-small.mp4" : "init-%v.mp4";
        command.addAll(List.of("-hls_segment_type", "fmp4", "-hls_fmp4_init_filename", first));
        command.addAll(
                List.of("-hls_segment_filename", into.resolve("%v-%05d.m4s").toString()));
        command.addAll(List.of("-master_pl_name", "index.m3u8", "-var_stream_map", streams(film)));
        command.add(into.resolve("%v.m3u8").toString());
        return command;
    }

    private enum Step {
        LARGE(720, "23", "2500k", "128k"),
        SMALL(360, "27", "500k", "64k");

        private final int height;
        private final String quality;
        private final String most;
        private final String sound;

        Step(int height, String quality, String most, String sound) {
            this.height = height;
            this.quality = quality;
            this.most = most;
            this.sound = sound;
        }
    }

    private static void step(List<String> command, int number, Film film, Step step) {
        command.addAll(List.of("-map", "0:V:0", "-filter:v:" + number, scaled(step), "-c:v:" + number, "libx264"));
        command.addAll(List.of("-preset:v:" + number, "veryfast", "-crf:v:" + number, step.quality));
        command.addAll(List.of("-maxrate:v:" + number, step.most, "-bufsize:v:" + number, step.most));
        if (!film.sounds()) return;
        command.addAll(List.of("-map", "0:a:0", "-c:a:" + number, "aac", "-b:a:" + number, step.sound));
        command.addAll(List.of("-ac:a:" + number, "2", "-ar:a:" + number, "48000"));
    }

    /** Never larger than it is; both sides are even, as the codec wants it. */
    private static String scaled(Step step) {
        return "scale=w=-2:h='trunc(min(" + step.height + ",ih)/2)*2'";
    }

    private static String streams(Film film) {
        if (film.isSmall()) return film.sounds() ? "v:0,a:0,name:small" : "v:0,name:small";
        return film.sounds() ? "v:0,a:0,name:large v:1,a:1,name:small" : "v:0,name:large v:1,name:small";
    }
}
