package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.server.auth.domain.PasskeyPurpose;
import ch.cryptocare.server.auth.domain.Password;
import ch.cryptocare.server.platform.Caller;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** Shows once more who is there, before something dangerous: by the second factor where there is one, else by the password. */
public final class ProveOwner {
    private final Accounts accounts;
    private final Sessions sessions;
    private final SecondFactors factors;
    private final PasswordHasher hasher;
    private final ProveSecondFactor secondFactor;
    private final AskPasskey askPasskey;
    private final Guesses guesses;
    private final InstantSource clock;

    public ProveOwner(
            Accounts accounts,
            Sessions sessions,
            SecondFactors factors,
            PasswordHasher hasher,
            ProveSecondFactor secondFactor,
            AskPasskey askPasskey,
            Guesses guesses,
            InstantSource clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.factors = factors;
        this.hasher = hasher;
        this.secondFactor = secondFactor;
        this.askPasskey = askPasskey;
        this.guesses = guesses;
        this.clock = clock;
    }

    public void byPassword(Caller caller, Password password, Visitor visitor) {
        if (factors.has(caller.account())) throw new Refusal(ProblemType.CODE_WRONG);
        var account = accounts.find(caller.account()).orElseThrow();
        guesses.count(account.person().email(), Optional.of(account.id()), visitor);
        if (!hasher.matches(password, account.passwordHash())) throw new Refusal(ProblemType.SIGN_IN_FAILED);
        sessions.prove(caller.session(), clock.instant());
    }

    /** What the caller's passkeys are asked. */
    public Map<String, Object> askPasskey(Caller caller, Visitor visitor) {
        guesses.countQuestion(visitor);
        return askPasskey
                .of(caller.account(), PasskeyPurpose.PROOF)
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    public void byPasskey(Caller caller, Map<String, Object> credential, Visitor visitor) {
        guesses.countCode(caller.account(), visitor);
        askPasskey.require(credential, PasskeyPurpose.PROOF, caller.account());
        sessions.prove(caller.session(), clock.instant());
    }

    public void byCode(Caller caller, String code, Visitor visitor) {
        guesses.countCode(caller.account(), visitor);
        if (!secondFactor.accepts(caller.account(), code)) throw new Refusal(ProblemType.CODE_WRONG);
        sessions.prove(caller.session(), clock.instant());
    }
}
