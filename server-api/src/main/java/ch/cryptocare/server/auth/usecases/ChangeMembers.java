package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.auth.AccountLetter.Kind;
import ch.cryptocare.server.auth.domain.Member;
import ch.cryptocare.server.auth.domain.Membership;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Managers let others manage their organization, and remove members; members leave. The organization is locked first: of
 * two managers who remove each other at once, one comes second and is none any more. So somebody who can invite is
 * always left, unless an administrator wants it otherwise.
 */
public final class ChangeMembers {
    private final AuditLog audit;
    private final Transactions transactions;
    private final Accounts accounts;
    private final Organizations organizations;
    private final Memberships memberships;
    private final Standing standing;
    private final TellOwner tellOwner;
    private final InstantSource clock;

    public ChangeMembers(
            AuditLog audit,
            Transactions transactions,
            Accounts accounts,
            Organizations organizations,
            Memberships memberships,
            Standing standing,
            TellOwner tellOwner,
            InstantSource clock) {
        this.audit = audit;
        this.transactions = transactions;
        this.accounts = accounts;
        this.organizations = organizations;
        this.memberships = memberships;
        this.standing = standing;
        this.tellOwner = tellOwner;
        this.clock = clock;
    }

    /** It counts from the member's next request on. */
    public Member setManager(Caller caller, UUID id, boolean manager) {
        caller.requireProof(clock.instant());
        return transactions.in(() -> {
            var membership = locked(id);
            standing.managed(caller, membership.organization());
            if (membership.manager() != manager) change(caller, membership, manager);
            return memberships.member(id).orElseThrow(Standing::notFound);
        });
    }

    /** Their own membership anybody ends, another's who manages the organization. */
    public void end(Caller caller, UUID id) {
        caller.requireProof(clock.instant());
        transactions.run(() -> {
            var membership = locked(id);
            boolean own = membership.account().equals(caller.account());
            if (!own) standing.managed(caller, membership.organization());
            if (membership.manager()) requireAnother(caller, membership);
            end(caller, membership, own);
        });
    }

    private Membership locked(UUID id) {
        organizations.lock(found(id).organization());
        return found(id);
    }

    private Membership found(UUID id) {
        return memberships.find(id).orElseThrow(Standing::notFound);
    }

    private void change(Caller caller, Membership membership, boolean manager) {
        if (!manager) requireAnother(caller, membership);
        memberships.setManager(membership.id(), manager);
        note(caller, membership, manager ? "manager-made" : "manager-unmade", Map.of());
    }

    private void requireAnother(Caller caller, Membership membership) {
        boolean last = membership.isLastOf(memberships.managers(membership.organization()));
        if (last && !caller.is(Role.ADMIN)) throw new Refusal(ProblemType.LAST_MANAGER);
    }

    private void end(Caller caller, Membership membership, boolean own) {
        var account = accounts.lock(membership.account()).orElseThrow(Standing::notFound);
        memberships.remove(membership.id());
        note(caller, membership, own ? "member-left" : "member-removed", Map.of());
        var roles = membership.rolesAfter(account);
        if (!roles.equals(account.roles())) {
            accounts.setRoles(account.id(), roles);
            note(
                    caller,
                    membership,
                    "role-taken",
                    Map.of("role", membership.position().role.name()));
        }
        if (own) return;
        var organization = organizations.find(membership.organization()).orElseThrow(Standing::notFound);
        tellOwner.tellOf(organization, Kind.MEMBERSHIP_ENDED, account);
    }

    private void note(Caller caller, Membership membership, String action, Map<String, String> facts) {
        var subject = membership.account().value();
        audit.note(new AuditLog.Event(Optional.of(caller.account()), action, subject, facts));
    }
}
