package ch.cryptocare.common.contract.learning;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.RecordingFailure;
import ch.cryptocare.common.value.RecordingStatus;
import ch.cryptocare.common.value.VideoId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A recording, from the moment that its upload begins.
 *
 * @param failure why it cannot be used, when it cannot
 * @param millis how long it is, once it is ready
 * @param bytes of the file that was uploaded
 * @param captions the languages in which one can read what is said
 */
public record RecordingResponse(
        VideoId id,
        String name,
        RecordingStatus status,
        Optional<RecordingFailure> failure,
        Optional<Integer> millis,
        long bytes,
        List<Language> captions,
        Instant createdAt) {}
