package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.MemberPosition;
import ch.cryptocare.common.value.OrganizationId;
import ch.cryptocare.server.auth.AccountLetter.Kind;
import ch.cryptocare.server.auth.domain.Link;
import ch.cryptocare.server.auth.domain.LinkPurpose;
import ch.cryptocare.server.auth.domain.MembershipOffer;
import ch.cryptocare.server.auth.domain.Person;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A manager invites somebody to an organization: always by a mail, whose reader decides. Whether the address has an
 * account is not looked at, so neither the answer nor its time can tell.
 */
public final class InviteMember {
    private final AuditLog audit;
    private final Transactions transactions;
    private final Organizations organizations;
    private final MemberInvitations invitations;
    private final Standing standing;
    private final TellOwner tellOwner;
    private final Guesses guesses;
    private final InstantSource clock;

    public InviteMember(
            AuditLog audit,
            Transactions transactions,
            Organizations organizations,
            MemberInvitations invitations,
            Standing standing,
            TellOwner tellOwner,
            Guesses guesses,
            InstantSource clock) {
        this.audit = audit;
        this.transactions = transactions;
        this.organizations = organizations;
        this.invitations = invitations;
        this.standing = standing;
        this.tellOwner = tellOwner;
        this.guesses = guesses;
        this.clock = clock;
    }

    /** Whoever was invited before gets a new link, and the old one ends. */
    public void invite(
            Caller caller, OrganizationId to, Person person, MemberPosition as, boolean manager, Language language) {
        caller.requireProof(clock.instant());
        standing.managed(caller, to);
        guesses.countInvitation(to, person.email());
        var offer = new MembershipOffer(to, as, manager, caller.account());
        transactions.run(() -> {
            organizations.lock(to);
            var organization = standing.managed(caller, to);
            invitations.withdraw(to, person.email());
            tellOwner.sendOf(organization, Kind.INVITED_TO_JOIN, link(person, language, offer));
            note(caller, "member-invited", offer);
        });
    }

    public void withdraw(Caller caller, UUID id) {
        caller.requireProof(clock.instant());
        transactions.run(() -> {
            var offer = invitations
                    .find(id, clock.instant())
                    .flatMap(invitation -> invitation.link().offer())
                    .orElseThrow(Standing::notFound);
            standing.managed(caller, offer.organization());
            if (!invitations.withdraw(id, clock.instant())) throw Standing.notFound();
            note(caller, "member-invitation-withdrawn", offer);
        });
    }

    private Link link(Person person, Language language, MembershipOffer offer) {
        return new Link(
                LinkPurpose.JOIN,
                Optional.empty(),
                person,
                language,
                Set.of(offer.position().role),
                clock.instant().plus(LinkPurpose.JOIN.life),
                Optional.of(offer));
    }

    private void note(Caller caller, String action, MembershipOffer offer) {
        var facts = Map.of("position", offer.position().name(), "manager", String.valueOf(offer.manager()));
        var organization = offer.organization().value();
        audit.note(new AuditLog.Event(Optional.of(caller.account()), action, organization, facts));
    }
}
