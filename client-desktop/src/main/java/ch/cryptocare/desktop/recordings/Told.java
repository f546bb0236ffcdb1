package ch.cryptocare.desktop.recordings;

import ch.cryptocare.common.contract.learning.RecordingResponse;
import ch.cryptocare.desktop.i18n.Text;
import java.time.Duration;
import java.util.stream.Collectors;

/** Recordings in words. */
final class Told {
    private static final int BYTES_OF_A_MEGABYTE = 1_000_000;

    private Told() {}

    /** As in: 12 min 3 s · 340 MB · 3 November 2026. */
    static String about(RecordingResponse recording, Text text) {
        var length =
                recording.millis().map(millis -> length(millis, text) + " · ").orElse("");
        return length
                + text.of("recording.size", megabytes(recording.bytes()))
                + " · "
                + text.formats().date(recording.createdAt());
    }

    /** The languages in which one can read what is said, if there are any. */
    static String captions(RecordingResponse recording, Text text) {
        if (recording.captions().isEmpty()) return text.of("recording.captions.none");
        var languages = recording.captions().stream().map(text::of).collect(Collectors.joining(", "));
        return text.of("recording.captions.in", languages);
    }

    private static String length(int millis, Text text) {
        var length = Duration.ofMillis(millis);
        return text.of("recording.length", length.toMinutes(), length.toSecondsPart());
    }

    /** A short film is not nothing. */
    static long megabytes(long bytes) {
        return bytes == 0 ? 0 : Math.max(1, Math.round((double) bytes / BYTES_OF_A_MEGABYTE));
    }
}
