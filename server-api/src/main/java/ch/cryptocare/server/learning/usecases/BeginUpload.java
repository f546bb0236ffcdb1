package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.learning.domain.Recording;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.Map;

/** Makes place for a recording; its author then sends it. */
public final class BeginUpload {
    private static final int AT_A_TIME = 10;

    private final Transactions transactions;
    private final Recordings recordings;
    private final RecordingHosts hosts;
    private final long largest;
    private final InstantSource clock;

    /** @param largest how many bytes a file may have */
    public BeginUpload(
            Transactions transactions, Recordings recordings, RecordingHosts hosts, long largest, InstantSource clock) {
        this.transactions = transactions;
        this.recordings = recordings;
        this.hosts = hosts;
        this.largest = largest;
        this.clock = clock;
    }

    public Recording begin(AccountId author, String name, long bytes) {
        if (bytes <= 0) throw Refusal.invalid("bytes", "out-of-range");
        if (bytes > largest)
            throw new Refusal(
                    ProblemType.INVALID_INPUT, Map.of("field", "bytes", "reason", "too-large", "largest", largest));
        return transactions.in(() -> {
            if (recordings.uploading(author) >= AT_A_TIME) throw new Refusal(ProblemType.TOO_MANY_REQUESTS);
            var recording =
                    Recording.begun(new VideoId(Ids.next(clock)), author, name, bytes, hosts.chosen(), clock.instant());
            recordings.add(recording);
            return recording;
        });
    }
}
