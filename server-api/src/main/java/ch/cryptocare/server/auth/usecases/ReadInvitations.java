package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.server.auth.domain.Invitation;
import ch.cryptocare.server.auth.usecases.Invitations.Position;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** An administrator looks at who is invited: names and addresses, so it is noted with the reading itself. */
public final class ReadInvitations {
    private final AuditLog audit;
    private final Transactions transactions;
    private final Invitations invitations;
    private final InstantSource clock;

    public ReadInvitations(AuditLog audit, Transactions transactions, Invitations invitations, InstantSource clock) {
        this.audit = audit;
        this.transactions = transactions;
        this.invitations = invitations;
        this.clock = clock;
    }

    public List<Invitation> list(Caller admin, Optional<Position> after, int atMost) {
        return transactions.in(() -> {
            audit.noteOwn(admin.account(), "invitations-listed");
            return invitations.list(after, atMost, clock.instant());
        });
    }
}
