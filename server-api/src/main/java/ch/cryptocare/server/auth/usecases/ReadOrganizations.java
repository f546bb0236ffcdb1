package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.value.OrganizationId;
import ch.cryptocare.server.auth.domain.Invitation;
import ch.cryptocare.server.auth.domain.Member;
import ch.cryptocare.server.auth.domain.Membership;
import ch.cryptocare.server.auth.domain.Organization;
import ch.cryptocare.server.auth.domain.OrganizationOverview;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Members look at their organization, administrators at all: when they read names, it is noted with the reading itself. */
public final class ReadOrganizations {
    private final AuditLog audit;
    private final Transactions transactions;
    private final Organizations organizations;
    private final Memberships memberships;
    private final MemberInvitations invitations;
    private final Standing standing;
    private final InstantSource clock;

    public ReadOrganizations(
            AuditLog audit,
            Transactions transactions,
            Organizations organizations,
            Memberships memberships,
            MemberInvitations invitations,
            Standing standing,
            InstantSource clock) {
        this.audit = audit;
        this.transactions = transactions;
        this.organizations = organizations;
        this.memberships = memberships;
        this.invitations = invitations;
        this.standing = standing;
        this.clock = clock;
    }

    /**
     * An organization as the caller sees it.
     *
     * @param own their membership
     */
    public record Seen(OrganizationOverview overview, boolean mayManage, Optional<Membership> own) {}

    /** A membership of the caller's, and what in. */
    public record Own(Membership membership, Organization organization) {}

    public Seen read(Caller caller, OrganizationId id) {
        standing.seen(caller, id);
        var overview = organizations.overview(id).orElseThrow(Standing::notFound);
        return new Seen(overview, standing.mayManage(caller, id), standing.of(caller, id));
    }

    public List<Member> members(Caller caller, OrganizationId id, Optional<UUID> after, int atMost) {
        return transactions.in(() -> {
            standing.seen(caller, id);
            noteStranger(caller, id, "members-listed");
            return memberships.list(id, after, atMost);
        });
    }

    public List<Invitation> invitations(
            Caller caller, OrganizationId id, Optional<Invitations.Position> after, int atMost) {
        return transactions.in(() -> {
            standing.managed(caller, id);
            noteStranger(caller, id, "member-invitations-listed");
            return invitations.list(id, after, atMost, clock.instant());
        });
    }

    /** There are few: whoever works at a desk does so at one. */
    public List<Own> of(Caller caller) {
        return memberships.of(caller.account()).stream()
                .map(own -> new Own(own, organizations.find(own.organization()).orElseThrow(Standing::notFound)))
                .toList();
    }

    /** Colleagues know each other; an administrator is none. */
    private void noteStranger(Caller caller, OrganizationId id, String action) {
        if (standing.of(caller, id).isPresent()) return;
        audit.note(new AuditLog.Event(Optional.of(caller.account()), action, id.value(), Map.of()));
    }
}
