package ch.cryptocare.server.operations.usecases;

import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Transactions;
import java.util.List;
import java.util.Optional;

/** An administrator reads who did what. That they did is noted with the reading itself. */
public final class ReadAuditLog {
    private final Transactions transactions;
    private final AuditEvents events;
    private final AuditLog audit;

    public ReadAuditLog(Transactions transactions, AuditEvents events, AuditLog audit) {
        this.transactions = transactions;
        this.events = events;
        this.audit = audit;
    }

    public List<AuditEvents.Noted> read(
            Caller admin, AuditEvents.Wanted wanted, Optional<AuditEvents.Position> before, int atMost) {
        return transactions.in(() -> {
            var found = events.list(wanted, before, atMost);
            audit.noteOwn(admin.account(), "audit-log-read");
            return found;
        });
    }
}
