package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.value.RecordingFailure;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.learning.domain.Video;
import java.time.Duration;

/** Makes of an uploaded file what can be streamed. */
public interface Studio {
    Duration SHORTEST = Duration.ofSeconds(1);
    Duration LONGEST = Duration.ofDays(1);

    /** What came of it. */
    sealed interface Outcome {
        record Ready(Video video) implements Outcome {}

        record Failed(RecordingFailure why) implements Outcome {}

        /** Others are at it. */
        record Waiting() implements Outcome {}
    }

    /** Whoever was stopped in the middle of it begins anew. */
    Outcome prepare(VideoId id);

    static boolean isPossible(Duration length) {
        return length.compareTo(SHORTEST) >= 0 && length.compareTo(LONGEST) <= 0;
    }
}
