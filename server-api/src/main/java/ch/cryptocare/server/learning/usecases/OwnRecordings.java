package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.learning.domain.Recording;
import ch.cryptocare.server.platform.Caller;
import java.util.List;
import java.util.Optional;

/** The recordings that somebody may see: an administrator all, anybody else their own; the others do not exist. */
public final class OwnRecordings {
    private final Recordings recordings;

    public OwnRecordings(Recordings recordings) {
        this.recordings = recordings;
    }

    public List<Recording> list(Caller caller, Optional<Recordings.Position> after, int atMost) {
        return recordings.list(
                caller.is(Role.ADMIN) ? Optional.<AccountId>empty() : Optional.of(caller.account()), after, atMost);
    }

    public Recording of(Caller caller, VideoId id) {
        return theirs(caller, recordings.find(id));
    }

    public boolean has(Caller caller, VideoId id) {
        return recordings
                .find(id)
                .filter(recording -> isTheirs(caller, recording))
                .isPresent();
    }

    /** Nobody else moves it until the transaction ends. */
    Recording locked(Caller caller, VideoId id) {
        return theirs(caller, recordings.lock(id));
    }

    private static Recording theirs(Caller caller, Optional<Recording> found) {
        return found.filter(recording -> isTheirs(caller, recording))
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    private static boolean isTheirs(Caller caller, Recording recording) {
        return caller.is(Role.ADMIN) || recording.author().equals(Optional.of(caller.account()));
    }
}
