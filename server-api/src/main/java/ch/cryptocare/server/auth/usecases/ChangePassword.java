package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.server.auth.AccountLetter.Kind;
import ch.cryptocare.server.auth.domain.Account;
import ch.cryptocare.server.auth.domain.LinkPurpose;
import ch.cryptocare.server.auth.domain.Password;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Token;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/** A new password ends every other session and sign-in, voids the links that were asked for, and is told to the owner. */
public final class ChangePassword {
    private static final Set<LinkPurpose> RESET = Set.of(LinkPurpose.RESET_PASSWORD);

    private final AuditLog audit;
    private final Transactions transactions;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Links links;
    private final Challenges challenges;
    private final Devices devices;
    private final SecondFactors factors;
    private final PasswordHasher hasher;
    private final PasswordRules rules;
    private final SignIn signIn;
    private final TellOwner tellOwner;
    private final Guesses guesses;
    private final InstantSource clock;

    public ChangePassword(
            AuditLog audit,
            Transactions transactions,
            Accounts accounts,
            Sessions sessions,
            Links links,
            Challenges challenges,
            Devices devices,
            SecondFactors factors,
            PasswordHasher hasher,
            PasswordRules rules,
            SignIn signIn,
            TellOwner tellOwner,
            Guesses guesses,
            InstantSource clock) {
        this.audit = audit;
        this.transactions = transactions;
        this.accounts = accounts;
        this.sessions = sessions;
        this.links = links;
        this.challenges = challenges;
        this.devices = devices;
        this.factors = factors;
        this.hasher = hasher;
        this.rules = rules;
        this.signIn = signIn;
        this.tellOwner = tellOwner;
        this.guesses = guesses;
        this.clock = clock;
    }

    /** Where there is an authenticator, the password alone does not change anything. */
    public void byOwner(Caller caller, Password present, Password next, Visitor visitor) {
        if (factors.has(caller.account())) caller.requireProof(clock.instant());
        var account = accounts.find(caller.account()).orElseThrow();
        guesses.count(account.person().email(), Optional.of(account.id()), visitor);
        if (!hasher.matches(present, account.passwordHash())) throw new Refusal(ProblemType.SIGN_IN_FAILED);
        rules.require(next, account.person());
        var hash = rules.hash(next);
        transactions.run(() -> {
            signIn.unchanged(account);
            if (sessions.find(caller.session()).isEmpty()) throw new Refusal(ProblemType.SIGN_IN_REQUIRED);
            set(account, hash);
            sessions.endAllBut(caller.session(), account.id());
        });
    }

    /** Whoever has the link has the mailbox, and no more: a second factor is still asked for. */
    public SignInOutcome byLink(Token token, Password next, Visitor visitor) {
        guesses.countLink(visitor);
        var link = links.find(token, RESET, clock.instant()).orElseThrow(ChangePassword::notValid);
        rules.require(next, link.person());
        var hash = rules.hash(next);
        return transactions.in(() -> {
            var account = links.use(token, RESET, clock.instant())
                    .flatMap(used -> used.account().flatMap(accounts::lock))
                    .orElseThrow(ChangePassword::notValid);
            set(account, hash);
            sessions.endAll(account.id());
            return signIn.letIn(account, visitor);
        });
    }

    private void set(Account account, String hash) {
        accounts.setPassword(account.id(), hash);
        links.revoke(account.id(), LinkPurpose.RESET_PASSWORD);
        links.revoke(account.id(), LinkPurpose.CHANGE_EMAIL);
        challenges.removeOf(account.id());
        devices.forgetOf(account.id());
        audit.noteOwn(account.id(), "password-changed");
        tellOwner.tell(Kind.PASSWORD_CHANGED, account);
    }

    private static Refusal notValid() {
        return new Refusal(ProblemType.LINK_NOT_VALID);
    }
}
