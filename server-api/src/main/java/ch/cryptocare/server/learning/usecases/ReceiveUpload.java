package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.RecordingStatus;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.learning.domain.Piece;
import ch.cryptocare.server.learning.domain.Recording;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Transactions;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/** Takes a recording piece by piece; the last one has it prepared. */
public final class ReceiveUpload {
    private final Transactions transactions;
    private final OwnRecordings own;
    private final Recordings recordings;
    private final RecordingHosts hosts;
    private final AuditLog audit;

    public ReceiveUpload(
            Transactions transactions, OwnRecordings own, Recordings recordings, RecordingHosts hosts, AuditLog audit) {
        this.transactions = transactions;
        this.own = own;
        this.recordings = recordings;
        this.hosts = hosts;
        this.audit = audit;
    }

    /** @return how many bytes are there */
    public long receive(Caller caller, VideoId id, Piece piece, InputStream bytes) {
        var recording = own.of(caller, id);
        if (isThere(recording)) return recording.bytes();
        if (recording.bytes() != piece.whole()) throw Refusal.invalid("Content-Range", "another-size");
        if (!piece.isOf(recording)) throw new Refusal(ProblemType.RECORDING_NOT_READY);
        long received = received(recording, piece, bytes);
        if (received == recording.bytes()) complete(caller, id);
        return received;
    }

    private long received(Recording recording, Piece piece, InputStream bytes) {
        var uploads = hosts.of(recording.host()).uploads();
        try {
            if (piece.isEmpty()) return uploads.received(recording.id(), piece.whole());
            return uploads.append(recording.id(), piece, bytes);
        } catch (HostUnavailable e) {
            throw new Refusal(ProblemType.OVERLOADED);
        }
    }

    /** Whoever missed the last answer asks again. */
    private static boolean isThere(Recording recording) {
        return recording.status() == RecordingStatus.PREPARING || recording.status() == RecordingStatus.READY;
    }

    private void complete(Caller caller, VideoId id) {
        transactions.run(() -> {
            if (own.locked(caller, id).status() != RecordingStatus.UPLOADING) return;
            recordings.move(id, RecordingStatus.PREPARING);
            audit.note(new AuditLog.Event(Optional.of(caller.account()), "recording-uploaded", id.value(), Map.of()));
        });
    }
}
