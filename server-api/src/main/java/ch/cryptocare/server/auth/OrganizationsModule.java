package ch.cryptocare.server.auth;

import ch.cryptocare.server.auth.db.JooqStores;
import ch.cryptocare.server.auth.http.JoinRoutes;
import ch.cryptocare.server.auth.http.MemberRoutes;
import ch.cryptocare.server.auth.http.OrganizationRoutes;
import ch.cryptocare.server.auth.usecases.ChangeMembers;
import ch.cryptocare.server.auth.usecases.EnrolOrganization;
import ch.cryptocare.server.auth.usecases.FoundOrganization;
import ch.cryptocare.server.auth.usecases.Guesses;
import ch.cryptocare.server.auth.usecases.InviteMember;
import ch.cryptocare.server.auth.usecases.JoinOrganization;
import ch.cryptocare.server.auth.usecases.ReadOrganizations;
import ch.cryptocare.server.auth.usecases.Standing;
import ch.cryptocare.server.auth.usecases.TellOwner;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Transactions;
import ch.cryptocare.server.platform.http.Api;
import java.time.InstantSource;

/** The part of accounts that is about practices: who belongs to them, and who is invited to. */
final class OrganizationsModule {
    /** Also for whoever opens an account by an invitation. */
    final JoinOrganization join;

    /** For the demo. */
    final EnrolOrganization enrol;

    private final OrganizationRoutes organizationRoutes;
    private final MemberRoutes memberRoutes;
    private final JoinRoutes joinRoutes;

    OrganizationsModule(
            Transactions transactions,
            AuditLog audit,
            JooqStores stores,
            TellOwner tell,
            Guesses guesses,
            InstantSource clock) {
        var accounts = stores.accounts;
        var organizations = stores.organizations;
        var memberships = stores.memberships;
        var invitations = stores.memberInvitations;
        var standing = new Standing(organizations, memberships);
        join = new JoinOrganization(
                audit, transactions, accounts, stores.links, organizations, memberships, guesses, clock);
        enrol = new EnrolOrganization(transactions, accounts, organizations, memberships, clock);
        var read = new ReadOrganizations(audit, transactions, organizations, memberships, invitations, standing, clock);
        organizationRoutes = new OrganizationRoutes(
                new FoundOrganization(audit, transactions, organizations, clock), read, organizations);
        memberRoutes = new MemberRoutes(
                read,
                new InviteMember(audit, transactions, organizations, invitations, standing, tell, guesses, clock),
                new ChangeMembers(audit, transactions, accounts, organizations, memberships, standing, tell, clock));
        joinRoutes = new JoinRoutes(join, accounts, stores.sessions, stores.factors, stores.passkeys);
    }

    void addTo(Api api) {
        organizationRoutes.addTo(api);
        memberRoutes.addTo(api);
        joinRoutes.addTo(api);
    }
}
