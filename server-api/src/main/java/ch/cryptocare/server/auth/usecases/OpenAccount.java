package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.common.value.LegalDocument;
import ch.cryptocare.server.auth.OpeningConsent;
import ch.cryptocare.server.auth.domain.Account;
import ch.cryptocare.server.auth.domain.Link;
import ch.cryptocare.server.auth.domain.LinkPurpose;
import ch.cryptocare.server.auth.domain.Password;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Token;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Opens the account that a mailed link is for. Whoever has the link has the address: nobody opens one in another's name. */
public final class OpenAccount {
    private static final Set<LinkPurpose> OPENING = Set.of(LinkPurpose.REGISTER, LinkPurpose.INVITE, LinkPurpose.JOIN);

    private final AuditLog audit;
    private final Transactions transactions;
    private final Accounts accounts;
    private final Links links;
    private final PasswordRules rules;
    private final OpenSession openSession;
    private final JoinOrganization joinOrganization;
    private final Guesses guesses;
    private final OpeningConsent consent;
    private final InstantSource clock;

    public OpenAccount(
            AuditLog audit,
            Transactions transactions,
            Accounts accounts,
            Links links,
            PasswordRules rules,
            OpenSession openSession,
            JoinOrganization joinOrganization,
            Guesses guesses,
            OpeningConsent consent,
            InstantSource clock) {
        this.audit = audit;
        this.transactions = transactions;
        this.accounts = accounts;
        this.links = links;
        this.rules = rules;
        this.openSession = openSession;
        this.joinOrganization = joinOrganization;
        this.guesses = guesses;
        this.consent = consent;
        this.clock = clock;
    }

    /** @param terms the version of the terms that was agreed to; refused as CHANGED_MEANWHILE when another is in force */
    public Grant open(Token token, Password password, LocalDate terms, Visitor visitor) {
        guesses.countLink(visitor);
        if (!terms.equals(LegalDocument.TERMS.version)) throw new Refusal(ProblemType.CHANGED_MEANWHILE);
        var link = links.find(token, OPENING, clock.instant()).orElseThrow(OpenAccount::notValid);
        rules.require(password, link.person());
        var hash = rules.hash(password);
        return transactions.in(() -> {
            var used = links.use(token, OPENING, clock.instant()).orElseThrow(OpenAccount::notValid);
            var account = add(used, hash);
            return openSession.open(account, visitor);
        });
    }

    private Account add(Link link, String hash) {
        var id = new AccountId(Ids.next(clock));
        var account = new Account(id, link.person(), link.language(), link.roles(), Optional.of(hash));
        try {
            accounts.add(account);
        } catch (Refusal taken) {
            // A second link of the same address came first.
            throw taken.type == ProblemType.EMAIL_TAKEN ? notValid() : taken;
        }
        audit.noteOwn(id, "account-opened");
        consent.opened(id);
        joinOrganization.join(account, link);
        return account;
    }

    private static Refusal notValid() {
        return new Refusal(ProblemType.LINK_NOT_VALID);
    }
}
