package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.value.Ids;
import ch.cryptocare.common.value.OrganizationId;
import ch.cryptocare.server.auth.domain.Organization;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** An administrator founds an organization, to invite somebody who manages it. */
public final class FoundOrganization {
    private final AuditLog audit;
    private final Transactions transactions;
    private final Organizations organizations;
    private final InstantSource clock;

    public FoundOrganization(
            AuditLog audit, Transactions transactions, Organizations organizations, InstantSource clock) {
        this.audit = audit;
        this.transactions = transactions;
        this.organizations = organizations;
        this.clock = clock;
    }

    public OrganizationId found(Caller admin, String name, String city) {
        admin.requireProof(clock.instant());
        var id = new OrganizationId(Ids.next(clock));
        transactions.run(() -> {
            organizations.add(new Organization(id, name, city));
            audit.note(new AuditLog.Event(Optional.of(admin.account()), "organization-founded", id.value(), Map.of()));
        });
        return id;
    }
}
