package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.RecordingFailure;
import ch.cryptocare.common.value.RecordingStatus;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.learning.domain.Recording;
import ch.cryptocare.server.learning.domain.Video;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What authors have uploaded. What was removed is here only for {@link #removed} and {@link #forget}. */
public interface Recordings {
    /** Where a page of them ended. */
    record Position(Instant createdAt, VideoId id) {}

    void add(Recording recording);

    Optional<Recording> find(VideoId id);

    /** Nobody else moves it until the transaction ends. */
    Optional<Recording> lock(VideoId id);

    /** @param author whose; everybody's when nobody is named */
    List<Recording> list(Optional<AccountId> author, Optional<Position> after, int atMost);

    int uploading(AccountId author);

    /** To what is no failure. */
    void move(VideoId id, RecordingStatus to);

    void fail(VideoId id, RecordingFailure why);

    /** Out of sight; its files are taken away later. */
    void remove(VideoId id);

    /** By a course, or by what is written of one. */
    boolean isShown(VideoId id);

    /** What an author has put into a course, or what it shows. */
    Set<VideoId> of(CourseId course);

    void put(VideoId id, CourseId course);

    /** Whoever waits longest comes first. */
    List<VideoId> preparing(Video.Host host, int atMost);

    List<VideoId> unfinished(Video.Host host, Instant begunBefore, int atMost);

    List<VideoId> removed(Video.Host host, int atMost);

    void forget(VideoId id);
}
