package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.server.auth.domain.Password;
import ch.cryptocare.server.platform.Caller;
import java.time.InstantSource;
import java.util.Optional;

/** Shows once more who is there, before something dangerous: by the authenticator where there is one, else by the password. */
public final class ProveOwner {
    private final Accounts accounts;
    private final Sessions sessions;
    private final SecondFactors factors;
    private final PasswordHasher hasher;
    private final ProveSecondFactor secondFactor;
    private final Guesses guesses;
    private final InstantSource clock;

    public ProveOwner(
            Accounts accounts,
            Sessions sessions,
            SecondFactors factors,
            PasswordHasher hasher,
            ProveSecondFactor secondFactor,
            Guesses guesses,
            InstantSource clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.factors = factors;
        this.hasher = hasher;
        this.secondFactor = secondFactor;
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

    public void byCode(Caller caller, String code, Visitor visitor) {
        guesses.countCode(caller.account(), visitor);
        if (!secondFactor.accepts(caller.account(), code)) throw new Refusal(ProblemType.CODE_WRONG);
        sessions.prove(caller.session(), clock.instant());
    }
}
