package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.value.RecordingFailure;
import ch.cryptocare.common.value.RecordingStatus;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.learning.domain.Recording;
import ch.cryptocare.server.learning.domain.Video;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** Prepares what was uploaded to one host, one recording after the other; what was interrupted begins anew. */
public final class PrepareRecordings {
    private static final int AT_ONCE = 100;

    private final Transactions transactions;
    private final Recordings recordings;
    private final Videos videos;
    private final RecordingHost host;
    private final InstantSource clock;

    public PrepareRecordings(
            Transactions transactions, Recordings recordings, Videos videos, RecordingHost host, InstantSource clock) {
        this.transactions = transactions;
        this.recordings = recordings;
        this.videos = videos;
        this.host = host;
        this.clock = clock;
    }

    public void prepare() {
        transactions.in(() -> recordings.preparing(host.name(), AT_ONCE)).forEach(this::prepare);
    }

    /** Does nothing for one that waits for nothing, or not for this host. */
    public void prepare(VideoId id) {
        if (!transactions.in(() -> isWaiting(recordings.find(id)))) return;
        switch (host.studio().prepare(id)) {
            case Studio.Outcome.Waiting() -> {
                return;
            }
            case Studio.Outcome.Ready(var video) -> {
                if (!transactions.in(() -> keep(video))) host.films().remove(id);
            }
            case Studio.Outcome.Failed(var why) -> {
                host.films().remove(id);
                transactions.run(() -> fail(id, why));
            }
        }
        host.uploads().forget(id);
    }

    private boolean isWaiting(Optional<Recording> found) {
        return found.filter(recording -> recording.host() == host.name())
                .filter(recording -> recording.status() == RecordingStatus.PREPARING)
                .isPresent();
    }

    /** Meanwhile it may have been kept by another, or removed. */
    private boolean keep(Video video) {
        var now = recordings.lock(video.id());
        if (isWaiting(now)) {
            videos.add(video, Map.of(), clock.instant());
            recordings.move(video.id(), RecordingStatus.READY);
        }
        return now.isPresent();
    }

    private void fail(VideoId id, RecordingFailure why) {
        if (isWaiting(recordings.lock(id))) recordings.fail(id, why);
    }
}
