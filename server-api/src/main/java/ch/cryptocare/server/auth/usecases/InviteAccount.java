package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.auth.AccountLetter.Kind;
import ch.cryptocare.server.auth.domain.Account;
import ch.cryptocare.server.auth.domain.Invitation;
import ch.cryptocare.server.auth.domain.Link;
import ch.cryptocare.server.auth.domain.LinkPurpose;
import ch.cryptocare.server.auth.domain.Person;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** An administrator gives somebody a role: by a mailed link that opens an account, or to the account that there is. */
public final class InviteAccount {
    private final AuditLog audit;
    private final Transactions transactions;
    private final Accounts accounts;
    private final Invitations invitations;
    private final ChangeRoles changeRoles;
    private final TellOwner tellOwner;
    private final InstantSource clock;

    public InviteAccount(
            AuditLog audit,
            Transactions transactions,
            Accounts accounts,
            Invitations invitations,
            ChangeRoles changeRoles,
            TellOwner tellOwner,
            InstantSource clock) {
        this.audit = audit;
        this.transactions = transactions;
        this.accounts = accounts;
        this.invitations = invitations;
        this.changeRoles = changeRoles;
        this.tellOwner = tellOwner;
        this.clock = clock;
    }

    /** Whoever was invited before is invited as both: the new link takes the place of the old one. */
    public void invite(Caller admin, Person person, Role role, Language language) {
        admin.requireProof(clock.instant());
        transactions.run(() -> {
            changeRoles.requireStill(admin);
            var roles = EnumSet.of(role);
            for (var before : invitations.withdrawAll(person.email(), clock.instant()))
                roles.addAll(before.link().roles());
            reach(admin, invitation(person, roles, language), "invited");
        });
    }

    /** With a new link and all its time: the old one is not known to us any more. */
    public void again(Caller admin, UUID id) {
        admin.requireProof(clock.instant());
        transactions.run(() -> {
            changeRoles.requireStill(admin);
            var before = withdrawn(id).link();
            reach(admin, invitation(before.person(), before.roles(), before.language()), "invitation-renewed");
        });
    }

    public void withdraw(Caller admin, UUID id) {
        admin.requireProof(clock.instant());
        transactions.run(() -> note(admin, "invitation-withdrawn", withdrawn(id).link()));
    }

    private Invitation withdrawn(UUID id) {
        return invitations.withdraw(id, clock.instant()).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    private void reach(Caller admin, Link invitation, String action) {
        var account =
                accounts.findBy(invitation.person().email()).map(Account::id).flatMap(accounts::lock);
        if (account.isPresent()) changeRoles.give(admin, account.get(), invitation.roles());
        else {
            note(admin, action, invitation);
            tellOwner.send(Kind.INVITED, invitation);
        }
    }

    private void note(Caller admin, String action, Link invitation) {
        var roles = Map.of("roles", invitation.roles().toString());
        audit.note(new AuditLog.Event(
                Optional.of(admin.account()), action, admin.account().value(), roles));
    }

    private Link invitation(Person person, Set<Role> roles, Language language) {
        var endsAt = clock.instant().plus(LinkPurpose.INVITE.life);
        return new Link(LinkPurpose.INVITE, Optional.empty(), person, language, roles, endsAt);
    }
}
