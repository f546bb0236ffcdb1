package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Transactions;
import java.util.Map;
import java.util.Optional;

/** Removes a recording that no course shows. */
public final class RemoveRecording {
    private final Transactions transactions;
    private final OwnRecordings own;
    private final Recordings recordings;
    private final AuditLog audit;

    public RemoveRecording(Transactions transactions, OwnRecordings own, Recordings recordings, AuditLog audit) {
        this.transactions = transactions;
        this.own = own;
        this.recordings = recordings;
        this.audit = audit;
    }

    public void remove(Caller caller, VideoId id) {
        transactions.run(() -> {
            own.locked(caller, id);
            if (recordings.isShown(id)) throw new Refusal(ProblemType.RECORDING_IN_USE);
            recordings.remove(id);
            audit.note(new AuditLog.Event(Optional.of(caller.account()), "recording-removed", id.value(), Map.of()));
        });
    }
}
