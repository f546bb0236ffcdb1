package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.RecordingStatus;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.learning.domain.CaptionTrack;
import ch.cryptocare.server.learning.domain.Recording;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Transactions;
import java.util.Map;
import java.util.Optional;

/** Says what is said in a recording, for whoever cannot hear it. */
public final class CaptionRecording {
    private final Transactions transactions;
    private final OwnRecordings own;
    private final Videos videos;
    private final AuditLog audit;

    public CaptionRecording(Transactions transactions, OwnRecordings own, Videos videos, AuditLog audit) {
        this.transactions = transactions;
        this.own = own;
        this.videos = videos;
        this.audit = audit;
    }

    public Recording caption(Caller caller, VideoId id, Language language, String text) {
        own.of(caller, id);
        var track = new CaptionTrack(text);
        return transactions.in(() -> {
            if (own.locked(caller, id).status() != RecordingStatus.READY)
                throw new Refusal(ProblemType.RECORDING_NOT_READY);
            videos.caption(id, language, track);
            audit.note(new AuditLog.Event(Optional.of(caller.account()), "recording-captioned", id.value(), Map.of()));
            return own.of(caller, id);
        });
    }
}
