package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.auth.AccountLetter.Kind;
import ch.cryptocare.server.auth.domain.Account;
import ch.cryptocare.server.auth.domain.Link;
import ch.cryptocare.server.auth.domain.LinkPurpose;
import ch.cryptocare.server.auth.domain.Person;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** An administrator gives somebody a role: by a mailed link that opens an account, or to the account that there is. */
public final class InviteAccount {
    private final AuditLog audit;
    private final Transactions transactions;
    private final Accounts accounts;
    private final TellOwner tellOwner;
    private final InstantSource clock;

    public InviteAccount(
            AuditLog audit, Transactions transactions, Accounts accounts, TellOwner tellOwner, InstantSource clock) {
        this.audit = audit;
        this.transactions = transactions;
        this.accounts = accounts;
        this.tellOwner = tellOwner;
        this.clock = clock;
    }

    public void invite(Caller admin, Person person, Role role, Language language) {
        admin.requireProof(clock.instant());
        transactions.run(() -> {
            var account = accounts.findBy(person.email()).map(Account::id).flatMap(accounts::lock);
            if (account.isPresent()) give(admin, role, account.get());
            else send(admin, invitation(person, role, language));
        });
    }

    private void send(Caller admin, Link invitation) {
        var roles = Map.of("roles", invitation.roles().toString());
        audit.note(new AuditLog.Event(
                Optional.of(admin.account()), "invited", admin.account().value(), roles));
        tellOwner.send(Kind.INVITED, invitation);
    }

    private void give(Caller admin, Role role, Account account) {
        var roles = new TreeSet<>(account.roles());
        if (!roles.add(role)) return;
        accounts.setRoles(account.id(), roles);
        audit.note(new AuditLog.Event(
                Optional.of(admin.account()), "role-given", account.id().value(), Map.of("role", role.name())));
        tellOwner.tell(Kind.ROLE_GIVEN, account);
    }

    private Link invitation(Person person, Role role, Language language) {
        var endsAt = clock.instant().plus(LinkPurpose.INVITE.life);
        return new Link(LinkPurpose.INVITE, Optional.empty(), person, language, Set.of(role), endsAt);
    }
}
