package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.value.RecordingFailure;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.learning.domain.Video;

/** Makes of an uploaded file what can be streamed. */
public interface Studio {
    /** What came of it. */
    sealed interface Outcome {
        record Ready(Video video) implements Outcome {}

        record Failed(RecordingFailure why) implements Outcome {}
    }

    /** Whoever was stopped in the middle of it begins anew. */
    Outcome prepare(VideoId id);
}
