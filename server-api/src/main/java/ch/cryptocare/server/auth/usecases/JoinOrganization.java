package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.server.auth.domain.Account;
import ch.cryptocare.server.auth.domain.Link;
import ch.cryptocare.server.auth.domain.LinkPurpose;
import ch.cryptocare.server.auth.domain.Membership;
import ch.cryptocare.server.auth.domain.MembershipOffer;
import ch.cryptocare.server.auth.domain.Organization;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Token;
import ch.cryptocare.server.platform.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whoever was invited to an organization looks at the invitation and accepts it, with the account of that address. */
public final class JoinOrganization {
    private static final Set<LinkPurpose> JOIN = Set.of(LinkPurpose.JOIN);

    private final AuditLog audit;
    private final Transactions transactions;
    private final Accounts accounts;
    private final Links links;
    private final Organizations organizations;
    private final Memberships memberships;
    private final Guesses guesses;
    private final InstantSource clock;

    public JoinOrganization(
            AuditLog audit,
            Transactions transactions,
            Accounts accounts,
            Links links,
            Organizations organizations,
            Memberships memberships,
            Guesses guesses,
            InstantSource clock) {
        this.audit = audit;
        this.transactions = transactions;
        this.accounts = accounts;
        this.links = links;
        this.organizations = organizations;
        this.memberships = memberships;
        this.guesses = guesses;
        this.clock = clock;
    }

    /**
     * What an invitation says to whoever has its link, and so reads the mails of its address.
     *
     * @param inviter the name of who invited, if they still have an account
     * @param hasAccount whether the address has one
     */
    public record Invited(
            Organization organization,
            MembershipOffer offer,
            EmailAddress email,
            Optional<String> inviter,
            boolean hasAccount,
            Instant endsAt) {
        @Override
        public String toString() {
            return "[invited]";
        }
    }

    public Invited read(Token token, Visitor visitor) {
        guesses.countLink(visitor);
        var link = found(token);
        var offer = link.offer().orElseThrow(JoinOrganization::notValid);
        var email = link.person().email();
        return new Invited(
                organizations.find(offer.organization()).orElseThrow(JoinOrganization::notValid),
                offer,
                email,
                accounts.find(offer.inviter()).map(inviter -> inviter.person().name()),
                accounts.findBy(email).isPresent(),
                link.endsAt());
    }

    /** The link is used up with it: of two who accept at once, one does. */
    public void accept(Caller caller, Token token, Visitor visitor) {
        guesses.countLink(visitor);
        transactions.run(() -> {
            var account = accounts.lock(caller.account()).orElseThrow(JoinOrganization::notValid);
            if (!isFor(account, found(token))) throw new Refusal(ProblemType.OTHER_ADDRESS);
            var link = links.use(token, JOIN, clock.instant()).orElseThrow(JoinOrganization::notValid);
            join(account, link);
        });
    }

    /** Within the transaction in which the account accepts, or is opened; a link without an offer joins nothing. */
    void join(Account account, Link link) {
        link.offer().ifPresent(offer -> {
            var as = offer.position();
            memberships.add(new Membership(
                    Ids.next(clock), offer.organization(), account.id(), as, offer.manager(), clock.instant()));
            note(account, "member-joined", Map.of("position", as.name(), "manager", String.valueOf(offer.manager())));
            if (account.roles().contains(as.role)) return;
            accounts.setRoles(account.id(), account.rolesWith(Set.of(as.role)));
            note(account, "role-given", Map.of("role", as.role.name()));
        });
    }

    private Link found(Token token) {
        return links.find(token, JOIN, clock.instant()).orElseThrow(JoinOrganization::notValid);
    }

    private static boolean isFor(Account account, Link link) {
        var invited = link.person().email().normalised();
        return account.person().email().normalised().equals(invited);
    }

    private void note(Account account, String action, Map<String, String> facts) {
        audit.note(new AuditLog.Event(
                Optional.of(account.id()), action, account.id().value(), facts));
    }

    private static Refusal notValid() {
        return new Refusal(ProblemType.LINK_NOT_VALID);
    }
}
