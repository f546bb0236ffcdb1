package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.value.RecordingFailure;
import ch.cryptocare.common.value.RecordingStatus;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.platform.Transactions;
import java.time.Duration;
import java.time.InstantSource;

/** Ends uploads that nobody goes on with, and takes away the files of what was removed. */
public final class ClearRecordings {
    private static final Duration TIME_TO_UPLOAD = Duration.ofDays(1);
    private static final int AT_ONCE = 100;

    private final Transactions transactions;
    private final Recordings recordings;
    private final Uploads uploads;
    private final VideoHost host;
    private final InstantSource clock;

    public ClearRecordings(
            Transactions transactions, Recordings recordings, Uploads uploads, VideoHost host, InstantSource clock) {
        this.transactions = transactions;
        this.recordings = recordings;
        this.uploads = uploads;
        this.host = host;
        this.clock = clock;
    }

    public void clear() {
        var unfinished =
                transactions.in(() -> recordings.unfinished(clock.instant().minus(TIME_TO_UPLOAD), AT_ONCE));
        for (var id : unfinished) {
            if (transactions.in(() -> end(id))) uploads.forget(id);
        }
        for (var id : transactions.in(() -> recordings.removed(AT_ONCE))) {
            uploads.forget(id);
            host.remove(id);
            transactions.run(() -> recordings.forget(id));
        }
    }

    /** Its last piece may have come meanwhile. */
    private boolean end(VideoId id) {
        var still = recordings.lock(id).filter(recording -> recording.status() == RecordingStatus.UPLOADING);
        still.ifPresent(_ -> recordings.fail(id, RecordingFailure.UPLOAD_UNFINISHED));
        return still.isPresent();
    }
}
