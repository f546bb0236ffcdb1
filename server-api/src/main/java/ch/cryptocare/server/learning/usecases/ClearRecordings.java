package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.value.RecordingFailure;
import ch.cryptocare.common.value.RecordingStatus;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.platform.Transactions;
import java.time.Duration;
import java.time.InstantSource;

/** Ends uploads to one host that nobody goes on with, and takes away the files of what was removed. */
public final class ClearRecordings {
    public static final Duration TIME_TO_UPLOAD = Duration.ofDays(1);
    private static final int AT_ONCE = 100;

    private final Transactions transactions;
    private final Recordings recordings;
    private final RecordingHost host;
    private final InstantSource clock;

    public ClearRecordings(Transactions transactions, Recordings recordings, RecordingHost host, InstantSource clock) {
        this.transactions = transactions;
        this.recordings = recordings;
        this.host = host;
        this.clock = clock;
    }

    public void clear() {
        var begunBefore = clock.instant().minus(TIME_TO_UPLOAD);
        for (var id : transactions.in(() -> recordings.unfinished(host.name(), begunBefore, AT_ONCE))) {
            if (transactions.in(() -> end(id))) takeAway(id);
        }
        for (var id : transactions.in(() -> recordings.removed(host.name(), AT_ONCE))) {
            takeAway(id);
            transactions.run(() -> recordings.forget(id));
        }
    }

    private void takeAway(VideoId id) {
        host.uploads().forget(id);
        host.films().remove(id);
    }

    /** Its last piece may have come meanwhile. */
    private boolean end(VideoId id) {
        var still = recordings.lock(id).filter(recording -> recording.status() == RecordingStatus.UPLOADING);
        still.ifPresent(_ -> recordings.fail(id, RecordingFailure.UPLOAD_UNFINISHED));
        return still.isPresent();
    }
}
