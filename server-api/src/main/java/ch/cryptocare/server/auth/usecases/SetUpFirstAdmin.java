package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.LegalDocument;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.auth.OpeningConsent;
import ch.cryptocare.server.auth.domain.Account;
import ch.cryptocare.server.auth.domain.Link;
import ch.cryptocare.server.auth.domain.LinkPurpose;
import ch.cryptocare.server.auth.domain.Password;
import ch.cryptocare.server.auth.domain.Person;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Token;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A new installation has nobody who could invite anybody: whoever can read what its start prints is the first. */
public final class SetUpFirstAdmin {
    private static final Set<LinkPurpose> SET_UP = Set.of(LinkPurpose.SET_UP);
    private static final Person NOBODY_YET = new Person("", new EmailAddress("nobody@example.invalid"));

    private final AuditLog audit;
    private final Transactions transactions;
    private final Accounts accounts;
    private final Links links;
    private final PasswordRules rules;
    private final OpenSession openSession;
    private final Guesses guesses;
    private final OpeningConsent consent;
    private final InstantSource clock;

    public SetUpFirstAdmin(
            AuditLog audit,
            Transactions transactions,
            Accounts accounts,
            Links links,
            PasswordRules rules,
            OpenSession openSession,
            Guesses guesses,
            OpeningConsent consent,
            InstantSource clock) {
        this.audit = audit;
        this.transactions = transactions;
        this.accounts = accounts;
        this.links = links;
        this.rules = rules;
        this.openSession = openSession;
        this.guesses = guesses;
        this.consent = consent;
        this.clock = clock;
    }

    /** The secret of a link that works for a day, in place of the one before; none once there is an administrator. */
    public Optional<Token> offer() {
        return transactions.in(() -> {
            if (accounts.anyOf(Role.ADMIN)) return Optional.empty();
            links.revokeAll(LinkPurpose.SET_UP);
            var token = Token.fresh();
            var endsAt = clock.instant().plus(LinkPurpose.SET_UP.life);
            links.add(
                    token,
                    new Link(
                            LinkPurpose.SET_UP, Optional.empty(), NOBODY_YET, Language.FR, Set.of(Role.ADMIN), endsAt));
            return Optional.of(token);
        });
    }

    /** @param terms the version of the terms that was agreed to; refused as CHANGED_MEANWHILE when another is in force */
    public Grant open(
            Token token, Person person, Language language, Password password, LocalDate terms, Visitor visitor) {
        guesses.countLink(visitor);
        if (!terms.equals(LegalDocument.TERMS.version)) throw new Refusal(ProblemType.CHANGED_MEANWHILE);
        if (links.find(token, SET_UP, clock.instant()).isEmpty()) throw notValid();
        rules.require(password, person);
        var hash = rules.hash(password);
        return transactions.in(() -> {
            var used = links.use(token, SET_UP, clock.instant());
            if (used.isEmpty() || accounts.anyOf(Role.ADMIN)) throw notValid();
            var id = new AccountId(Ids.next(clock));
            var account = new Account(id, person, language, Set.of(Role.ADMIN), Optional.of(hash));
            accounts.add(account);
            audit.noteOwn(id, "first-administrator-set-up");
            consent.opened(id);
            return openSession.open(account, visitor);
        });
    }

    private static Refusal notValid() {
        return new Refusal(ProblemType.LINK_NOT_VALID);
    }
}
