package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Transactions;
import java.util.UUID;

/** Signs out: here, on one other device, or on all others. It counts from the next request on, on every server. */
public final class EndSessions {
    private final Transactions transactions;
    private final AuditLog audit;
    private final Sessions sessions;

    public EndSessions(Transactions transactions, AuditLog audit, Sessions sessions) {
        this.transactions = transactions;
        this.audit = audit;
        this.sessions = sessions;
    }

    public void here(Caller caller) {
        transactions.run(() -> {
            if (sessions.end(caller.session(), caller.account())) audit.noteOwn(caller.account(), "signed-out");
        });
    }

    /** Somebody else's session does not exist. */
    public void there(Caller caller, UUID session) {
        transactions.run(() -> {
            if (!sessions.end(session, caller.account())) throw new Refusal(ProblemType.NOT_FOUND);
            audit.noteOwn(caller.account(), "device-signed-out");
        });
    }

    public void elsewhere(Caller caller) {
        transactions.run(() -> {
            sessions.endAllBut(caller.session(), caller.account());
            audit.noteOwn(caller.account(), "other-devices-signed-out");
        });
    }
}
