package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.server.auth.domain.Account;
import ch.cryptocare.server.auth.domain.PasskeyPurpose;
import ch.cryptocare.server.auth.domain.Password;
import ch.cryptocare.server.platform.Token;
import ch.cryptocare.server.platform.Transactions;
import java.time.Duration;
import java.time.InstantSource;

/** Address and password; then, where there is one, the second factor. Nobody learns which of the two was wrong. */
public final class SignIn {
    private static final Duration CHALLENGE_LIFE = Duration.ofMinutes(5);

    private final Transactions transactions;
    private final Accounts accounts;
    private final PasswordHasher hasher;
    private final SecondFactors factors;
    private final Challenges challenges;
    private final AskPasskey askPasskey;
    private final OpenSession openSession;
    private final Guesses guesses;
    private final InstantSource clock;

    public SignIn(
            Transactions transactions,
            Accounts accounts,
            PasswordHasher hasher,
            SecondFactors factors,
            Challenges challenges,
            AskPasskey askPasskey,
            OpenSession openSession,
            Guesses guesses,
            InstantSource clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.hasher = hasher;
        this.factors = factors;
        this.challenges = challenges;
        this.askPasskey = askPasskey;
        this.openSession = openSession;
        this.guesses = guesses;
        this.clock = clock;
    }

    public SignInOutcome withPassword(EmailAddress email, Password password, Visitor visitor) {
        var account = accounts.findBy(email);
        guesses.count(email, account.map(Account::id), visitor);
        var hash = account.flatMap(Account::passwordHash);
        if (!hasher.matches(password, hash)) throw failed();
        var stronger = hash.filter(hasher::isOutdated).map(weak -> hasher.hash(password));
        return transactions.in(() -> {
            var present = unchanged(account.orElseThrow(SignIn::failed));
            stronger.ifPresent(next -> accounts.setPassword(present.id(), next));
            return letIn(present, visitor);
        });
    }

    /** Hashing takes its time: meanwhile the password may have been replaced, and then this one is not right any more. */
    Account unchanged(Account verified) {
        return accounts.lock(verified.id())
                .filter(present -> present.passwordHash().equals(verified.passwordHash()))
                .orElseThrow(SignIn::failed);
    }

    private static Refusal failed() {
        return new Refusal(ProblemType.SIGN_IN_FAILED);
    }

    /** After this a second factor is asked for, where there is one: also of who just set a password by a mailed link. */
    SignInOutcome letIn(Account account, Visitor visitor) {
        if (!factors.has(account.id())) return new SignInOutcome.SignedIn(openSession.open(account, visitor));
        var challenge = Token.fresh();
        challenges.add(challenge, account.id(), clock.instant().plus(CHALLENGE_LIFE));
        boolean authenticator = factors.authenticator(account.id()).isPresent();
        var passkey = askPasskey.of(account.id(), PasskeyPurpose.SECOND_FACTOR);
        return new SignInOutcome.AwaitsSecondFactor(challenge, authenticator, passkey);
    }
}
