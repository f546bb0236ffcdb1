package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.common.value.MemberPosition;
import ch.cryptocare.common.value.OrganizationId;
import ch.cryptocare.server.auth.domain.Membership;
import ch.cryptocare.server.auth.domain.Organization;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Makes an organization of people who do not exist. */
public final class EnrolOrganization {
    private final Transactions transactions;
    private final Accounts accounts;
    private final Organizations organizations;
    private final Memberships memberships;
    private final InstantSource clock;

    public EnrolOrganization(
            Transactions transactions,
            Accounts accounts,
            Organizations organizations,
            Memberships memberships,
            InstantSource clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.organizations = organizations;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** Where there is none yet; the first of the practitioners manages it. */
    public void enrol(String name, String city, List<EmailAddress> practitioners, EmailAddress staff) {
        transactions.run(() -> {
            if (!organizations.list(false, Optional.empty(), 1).isEmpty()) return;
            var id = new OrganizationId(Ids.next(clock));
            organizations.add(new Organization(id, name, city));
            for (var practitioner : practitioners)
                add(id, practitioner, MemberPosition.PRACTITIONER, practitioner.equals(practitioners.getFirst()));
            add(id, staff, MemberPosition.STAFF, false);
        });
    }

    private void add(OrganizationId to, EmailAddress who, MemberPosition as, boolean manager) {
        var account = accounts.findBy(who).orElseThrow();
        memberships.add(new Membership(Ids.next(clock), to, account.id(), as, manager, clock.instant()));
    }
}
