package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.server.platform.Caller;
import java.util.UUID;

/** Signs out: here, on one other device, or on all others. It counts from the next request on, on every server. */
public final class EndSessions {
    private final Sessions sessions;

    public EndSessions(Sessions sessions) {
        this.sessions = sessions;
    }

    public void here(Caller caller) {
        sessions.end(caller.session(), caller.account());
    }

    /** Somebody else's session does not exist. */
    public void there(Caller caller, UUID session) {
        if (!sessions.end(session, caller.account())) throw new Refusal(ProblemType.NOT_FOUND);
    }

    public void elsewhere(Caller caller) {
        sessions.endAllBut(caller.session(), caller.account());
    }
}
