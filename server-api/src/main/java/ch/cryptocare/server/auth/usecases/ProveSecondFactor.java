package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.server.auth.AccountLetter;
import ch.cryptocare.server.auth.domain.Account;
import ch.cryptocare.server.auth.domain.PasskeyPurpose;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Token;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** The second half of a sign-in: a code of the authenticator, one of the recovery codes, or a passkey. Each answer works once. */
public final class ProveSecondFactor {
    private static final int TRIES = 5;

    private final AuditLog audit;
    private final Transactions transactions;
    private final Accounts accounts;
    private final Challenges challenges;
    private final SecondFactors factors;
    private final OneTimeCodes codes;
    private final AskPasskey askPasskey;
    private final OpenSession openSession;
    private final TellOwner tellOwner;
    private final Guesses guesses;
    private final InstantSource clock;

    public ProveSecondFactor(
            AuditLog audit,
            Transactions transactions,
            Accounts accounts,
            Challenges challenges,
            SecondFactors factors,
            OneTimeCodes codes,
            AskPasskey askPasskey,
            OpenSession openSession,
            TellOwner tellOwner,
            Guesses guesses,
            InstantSource clock) {
        this.audit = audit;
        this.transactions = transactions;
        this.accounts = accounts;
        this.challenges = challenges;
        this.factors = factors;
        this.codes = codes;
        this.askPasskey = askPasskey;
        this.openSession = openSession;
        this.tellOwner = tellOwner;
        this.guesses = guesses;
        this.clock = clock;
    }

    public Grant withCode(Token challenge, String code, Visitor visitor) {
        return prove(challenge, attempt(challenge, visitor), visitor, account -> accepts(account.id(), code));
    }

    public Grant withRecoveryCode(Token challenge, String code, Visitor visitor) {
        return prove(challenge, attempt(challenge, visitor), visitor, account -> usesRecoveryCode(account, code));
    }

    /** One that was asked when the password was right. */
    public Grant withPasskey(Token challenge, Map<String, Object> credential, Visitor visitor) {
        var account = attempt(challenge, visitor);
        askPasskey.require(credential, PasskeyPurpose.SECOND_FACTOR, account.id());
        return prove(challenge, account, visitor, proven -> true);
    }

    /** Whether a code is right, and of a time step of which none was accepted before. */
    boolean accepts(AccountId account, String code) {
        return factors.authenticator(account)
                .map(secret -> codes.step(code, secret, clock.instant()))
                .filter(step -> step.isPresent() && factors.use(account, step.getAsLong()))
                .isPresent();
    }

    private boolean usesRecoveryCode(Account account, String code) {
        var typed = new Token(code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
        if (!factors.useRecoveryCode(account.id(), typed, clock.instant())) return false;
        audit.noteOwn(account.id(), "recovery-code-used");
        tellOwner.tell(AccountLetter.Kind.RECOVERY_CODE_USED, account);
        return true;
    }

    private Account attempt(Token challenge, Visitor visitor) {
        var account = challenges
                .attempt(challenge, TRIES, clock.instant())
                .flatMap(accounts::find)
                .orElseThrow(() -> new Refusal(ProblemType.SIGN_IN_FAILED));
        guesses.countCode(account.id(), visitor);
        return account;
    }

    private Grant prove(Token challenge, Account account, Visitor visitor, Predicate<Account> proof) {
        return transactions.in(() -> {
            if (!proof.test(account)) throw new Refusal(ProblemType.CODE_WRONG);
            if (!challenges.remove(challenge)) throw new Refusal(ProblemType.SIGN_IN_FAILED);
            return openSession.open(account, visitor);
        });
    }
}
