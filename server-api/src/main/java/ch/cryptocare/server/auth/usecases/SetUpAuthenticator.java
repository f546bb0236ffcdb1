package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.server.auth.AccountLetter.Kind;
import ch.cryptocare.server.auth.domain.Account;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Secret;
import ch.cryptocare.server.platform.Token;
import ch.cryptocare.server.platform.Transactions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/**
 * An authenticator app as second factor: it counts from its first code on, takes the place of the
 * one before, and ends the sessions that were opened without it.
 */
public final class SetUpAuthenticator {
    private static final Duration TIME_TO_SCAN = Duration.ofMinutes(15);

    private final AuditLog audit;
    private final Transactions transactions;
    private final Accounts accounts;
    private final Sessions sessions;
    private final SecondFactors factors;
    private final OneTimeCodes codes;
    private final RecoveryCodes recoveryCodes;
    private final TellOwner tellOwner;
    private final Guesses guesses;
    private final InstantSource clock;

    public SetUpAuthenticator(
            AuditLog audit,
            Transactions transactions,
            Accounts accounts,
            Sessions sessions,
            SecondFactors factors,
            OneTimeCodes codes,
            RecoveryCodes recoveryCodes,
            TellOwner tellOwner,
            Guesses guesses,
            InstantSource clock) {
        this.audit = audit;
        this.transactions = transactions;
        this.accounts = accounts;
        this.sessions = sessions;
        this.factors = factors;
        this.codes = codes;
        this.recoveryCodes = recoveryCodes;
        this.tellOwner = tellOwner;
        this.guesses = guesses;
        this.clock = clock;
    }

    /** What the app must know: its secret, and the same as a link. */
    public record Begun(Secret secret, String uri) {}

    public Begun begin(Caller caller) {
        caller.requireProof(clock.instant());
        var account = owner(caller);
        var secret = codes.newSecret();
        transactions.run(() -> factors.begin(account.id(), secret, clock.instant()));
        return new Begun(secret, codes.uri(secret, account.person().email().text()));
    }

    /** @return the recovery codes, which are shown this once */
    public List<Token> confirm(Caller caller, String code, Visitor visitor) {
        caller.requireProof(clock.instant());
        guesses.countCode(caller.account(), visitor);
        return transactions.in(() -> {
            var now = clock.instant();
            var secret =
                    factors.begun(caller.account(), now.minus(TIME_TO_SCAN)).orElseThrow(SetUpAuthenticator::wrong);
            long step = codes.step(code, secret, now).orElseThrow(SetUpAuthenticator::wrong);
            var account = accounts.lock(caller.account()).orElseThrow();
            factors.confirm(account.id(), secret, step);
            sessions.endAllBut(caller.session(), account.id());
            audit.noteOwn(account.id(), "authenticator-added");
            tellOwner.tell(Kind.AUTHENTICATOR_ADDED, account);
            return recoveryCodes.renew(caller.account());
        });
    }

    /** A passkey may be left; else the last factor stays where a role asks for one. */
    public void remove(Caller caller) {
        caller.requireProof(clock.instant());
        transactions.run(() -> {
            var account = accounts.lock(caller.account()).orElseThrow();
            factors.removeAuthenticator(account.id());
            if (!factors.has(account.id())) {
                if (account.needsSecondFactor()) throw new Refusal(ProblemType.SECOND_FACTOR_KEPT);
                factors.removeRecoveryCodes(account.id());
            }
            audit.noteOwn(account.id(), "authenticator-removed");
            tellOwner.tell(Kind.AUTHENTICATOR_REMOVED, account);
        });
    }

    public List<Token> renewRecoveryCodes(Caller caller) {
        caller.requireProof(clock.instant());
        if (!factors.has(caller.account())) throw new Refusal(ProblemType.NOT_FOUND);
        return transactions.in(() -> {
            audit.noteOwn(caller.account(), "recovery-codes-renewed");
            tellOwner.tell(
                    Kind.RECOVERY_CODES_RENEWED, accounts.lock(caller.account()).orElseThrow());
            return recoveryCodes.renew(caller.account());
        });
    }

    private Account owner(Caller caller) {
        return accounts.find(caller.account()).orElseThrow();
    }

    private static Refusal wrong() {
        return new Refusal(ProblemType.CODE_WRONG);
    }
}
