package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.value.RecordingStatus;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.learning.domain.Recording;
import ch.cryptocare.server.learning.usecases.Studio.Outcome;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** Prepares what was uploaded, one recording after the other; what was interrupted begins anew. */
public final class PrepareRecordings {
    private final Transactions transactions;
    private final Recordings recordings;
    private final Videos videos;
    private final Studio studio;
    private final Uploads uploads;
    private final VideoHost host;
    private final InstantSource clock;

    public PrepareRecordings(
            Transactions transactions,
            Recordings recordings,
            Videos videos,
            Studio studio,
            Uploads uploads,
            VideoHost host,
            InstantSource clock) {
        this.transactions = transactions;
        this.recordings = recordings;
        this.videos = videos;
        this.studio = studio;
        this.uploads = uploads;
        this.host = host;
        this.clock = clock;
    }

    public void prepare() {
        for (var next = next(); next.isPresent(); next = next()) {
            var id = next.get().id();
            var outcome = studio.prepare(id);
            if (!transactions.in(() -> keep(id, outcome))) host.remove(id);
            uploads.forget(id);
        }
    }

    private Optional<Recording> next() {
        return transactions.in(recordings::nextToPrepare);
    }

    /** Meanwhile it may have been removed. */
    private boolean keep(VideoId id, Outcome outcome) {
        if (recordings.lock(id).isEmpty()) return false;
        switch (outcome) {
            case Outcome.Ready(var video) -> {
                videos.add(video, Map.of(), clock.instant());
                recordings.move(id, RecordingStatus.READY);
            }
            case Outcome.Failed(var why) -> recordings.fail(id, why);
        }
        return true;
    }
}
