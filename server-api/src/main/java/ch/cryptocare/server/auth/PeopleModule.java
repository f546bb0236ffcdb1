package ch.cryptocare.server.auth;

import ch.cryptocare.server.auth.db.JooqInvitations;
import ch.cryptocare.server.auth.db.JooqPeople;
import ch.cryptocare.server.auth.http.InvitationRoutes;
import ch.cryptocare.server.auth.http.PeopleRoutes;
import ch.cryptocare.server.auth.usecases.Accounts;
import ch.cryptocare.server.auth.usecases.ChangeRoles;
import ch.cryptocare.server.auth.usecases.InviteAccount;
import ch.cryptocare.server.auth.usecases.Passkeys;
import ch.cryptocare.server.auth.usecases.ReadInvitations;
import ch.cryptocare.server.auth.usecases.ReadPeople;
import ch.cryptocare.server.auth.usecases.ResetSecondFactor;
import ch.cryptocare.server.auth.usecases.SecondFactors;
import ch.cryptocare.server.auth.usecases.Sessions;
import ch.cryptocare.server.auth.usecases.TellOwner;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.platform.db.Database;
import ch.cryptocare.server.platform.http.Api;
import java.time.InstantSource;

/** The part of accounts that is for administrators: who is there, as what, and back in. */
final class PeopleModule {
    private final InvitationRoutes invitationRoutes;
    private final PeopleRoutes peopleRoutes;

    PeopleModule(
            Database database,
            AuditLog audit,
            Sealer sealer,
            Accounts accounts,
            Sessions sessions,
            SecondFactors factors,
            Passkeys passkeys,
            TellOwner tellOwner,
            InstantSource clock) {
        var changeRoles = new ChangeRoles(audit, database, accounts, tellOwner, clock);
        var invitations = new JooqInvitations(database.sql, sealer);
        invitationRoutes = new InvitationRoutes(
                new InviteAccount(audit, database, accounts, invitations, changeRoles, tellOwner, clock),
                new ReadInvitations(audit, database, invitations, clock));
        peopleRoutes = new PeopleRoutes(
                new ReadPeople(audit, database, new JooqPeople(database.sql, sealer)),
                changeRoles,
                new ResetSecondFactor(audit, database, accounts, sessions, factors, tellOwner, clock),
                factors,
                passkeys,
                sessions);
    }

    void addTo(Api api) {
        invitationRoutes.addTo(api);
        peopleRoutes.addTo(api);
    }
}
