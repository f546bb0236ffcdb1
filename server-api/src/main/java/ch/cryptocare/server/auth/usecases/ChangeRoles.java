package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.MemberPosition;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.auth.AccountLetter.Kind;
import ch.cryptocare.server.auth.domain.Account;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An administrator gives and takes roles. It counts from the person's next request on: roles are looked up with each. */
public final class ChangeRoles {
    private final AuditLog audit;
    private final Transactions transactions;
    private final Accounts accounts;
    private final Memberships memberships;
    private final TellOwner tellOwner;
    private final InstantSource clock;

    public ChangeRoles(
            AuditLog audit,
            Transactions transactions,
            Accounts accounts,
            Memberships memberships,
            TellOwner tellOwner,
            InstantSource clock) {
        this.audit = audit;
        this.transactions = transactions;
        this.accounts = accounts;
        this.memberships = memberships;
        this.tellOwner = tellOwner;
        this.clock = clock;
    }

    public void give(Caller admin, AccountId to, Role role) {
        admin.requireProof(clock.instant());
        transactions.run(() -> {
            requireStill(admin);
            give(admin, locked(to), Set.of(role));
        });
    }

    /** Within the transaction of an invitation to somebody who is there already. */
    void give(Caller admin, Account account, Set<Role> roles) {
        var added = EnumSet.copyOf(roles);
        added.removeAll(account.roles());
        if (added.isEmpty()) return;
        accounts.setRoles(account.id(), account.rolesWith(added));
        added.forEach(role -> note(admin, account, "role-given", role));
        tellOwner.tell(Kind.ROLE_GIVEN, account);
    }

    /**
     * All administrators are locked first: of two who take the role from each other at once, one comes
     * second and is none any more. So somebody who can give it is always left. Nobody belongs to an organization as what
     * they are not: that ends with the role.
     */
    public void take(Caller admin, AccountId from, Role role) {
        admin.requireProof(clock.instant());
        transactions.run(() -> {
            var admins = requireStill(admin);
            var account = locked(from);
            if (role == Role.ADMIN) requireAnotherIsLeft(admin, account, admins);
            if (account.rolesWithout(role).equals(account.roles())) return;
            accounts.setRoles(from, account.rolesWithout(role));
            note(admin, account, "role-taken", role);
            endMemberships(admin, account, role);
            tellOwner.tell(Kind.ROLE_TAKEN, account);
        });
    }

    /** Who was one when the request came may have lost the role since.
     * @return all administrators, locked */
    Set<AccountId> requireStill(Caller admin) {
        var admins = accounts.lockAll(Role.ADMIN);
        if (!admins.contains(admin.account())) throw new Refusal(ProblemType.NOT_ALLOWED);
        return admins;
    }

    private void endMemberships(Caller admin, Account account, Role role) {
        for (var position : MemberPosition.values())
            if (position.role == role)
                for (var ended : memberships.removeAll(account.id(), position))
                    audit.note(new AuditLog.Event(
                            Optional.of(admin.account()),
                            "member-removed",
                            ended.account().value(),
                            Map.of()));
    }

    private Account locked(AccountId id) {
        return accounts.lock(id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    private static void requireAnotherIsLeft(Caller admin, Account account, Set<AccountId> admins) {
        if (admins.equals(Set.of(account.id()))) throw new Refusal(ProblemType.LAST_ADMINISTRATOR);
        if (account.id().equals(admin.account())) throw new Refusal(ProblemType.OWN_ACCOUNT);
    }

    private void note(Caller admin, Account account, String action, Role role) {
        var facts = Map.of("role", role.name());
        audit.note(new AuditLog.Event(
                Optional.of(admin.account()), action, account.id().value(), facts));
    }
}
