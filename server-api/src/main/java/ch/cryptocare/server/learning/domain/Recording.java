package ch.cryptocare.server.learning.domain;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.RecordingFailure;
import ch.cryptocare.common.value.RecordingStatus;
import ch.cryptocare.common.value.VideoId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What an author uploads; when it is ready, it is the video of the same number.
 *
 * @param author nobody, when they were erased and a course still shows it
 * @param bytes of the file that is uploaded
 * @param host who takes it in and streams it
 * @param millis how long it is, once it is ready
 */
public record Recording(
        VideoId id,
        Optional<AccountId> author,
        String name,
        long bytes,
        Video.Host host,
        RecordingStatus status,
        Optional<RecordingFailure> failure,
        Instant createdAt,
        Optional<Integer> millis,
        Set<Language> captions) {

    public static Recording begun(VideoId id, AccountId author, String name, long bytes, Video.Host host, Instant at) {
        return new Recording(
                id,
                Optional.of(author),
                name,
                bytes,
                host,
                RecordingStatus.UPLOADING,
                Optional.empty(),
                at,
                Optional.empty(),
                Set.of());
    }
}
