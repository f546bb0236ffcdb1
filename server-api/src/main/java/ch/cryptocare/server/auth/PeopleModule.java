package ch.cryptocare.server.auth;

import ch.cryptocare.server.auth.db.JooqStores;
import ch.cryptocare.server.auth.http.InvitationRoutes;
import ch.cryptocare.server.auth.http.PeopleRoutes;
import ch.cryptocare.server.auth.usecases.ChangeRoles;
import ch.cryptocare.server.auth.usecases.InviteAccount;
import ch.cryptocare.server.auth.usecases.ReadInvitations;
import ch.cryptocare.server.auth.usecases.ReadPeople;
import ch.cryptocare.server.auth.usecases.ResetSecondFactor;
import ch.cryptocare.server.auth.usecases.TellOwner;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Transactions;
import ch.cryptocare.server.platform.http.Api;
import java.time.InstantSource;

/** The part of accounts that is for administrators: who is there, as what, and back in. */
final class PeopleModule {
    private final InvitationRoutes invitationRoutes;
    private final PeopleRoutes peopleRoutes;

    PeopleModule(
            Transactions transactions, AuditLog audit, JooqStores stores, TellOwner tellOwner, InstantSource clock) {
        var accounts = stores.accounts;
        var sessions = stores.sessions;
        var factors = stores.factors;
        var invitations = stores.invitations;
        var changeRoles = new ChangeRoles(audit, transactions, accounts, stores.memberships, tellOwner, clock);
        invitationRoutes = new InvitationRoutes(
                new InviteAccount(audit, transactions, accounts, invitations, changeRoles, tellOwner, clock),
                new ReadInvitations(audit, transactions, invitations, clock));
        peopleRoutes = new PeopleRoutes(
                new ReadPeople(audit, transactions, stores.people),
                changeRoles,
                new ResetSecondFactor(audit, transactions, accounts, sessions, factors, tellOwner, clock),
                factors,
                stores.passkeys,
                sessions);
    }

    void addTo(Api api) {
        invitationRoutes.addTo(api);
        peopleRoutes.addTo(api);
    }
}
