package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.FactorLoss;
import ch.cryptocare.server.auth.AccountLetter.Kind;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * The way back for somebody who lost authenticator, passkeys and recovery codes: an administrator, who knows them, removes
 * them. The password stays, and roles that ask for a second factor do nothing before there is a new one.
 */
public final class ResetSecondFactor {
    private final AuditLog audit;
    private final Transactions transactions;
    private final Accounts accounts;
    private final Sessions sessions;
    private final SecondFactors factors;
    private final TellOwner tellOwner;
    private final InstantSource clock;

    public ResetSecondFactor(
            AuditLog audit,
            Transactions transactions,
            Accounts accounts,
            Sessions sessions,
            SecondFactors factors,
            TellOwner tellOwner,
            InstantSource clock) {
        this.audit = audit;
        this.transactions = transactions;
        this.accounts = accounts;
        this.sessions = sessions;
        this.factors = factors;
        this.tellOwner = tellOwner;
        this.clock = clock;
    }

    /** Nobody does it for themselves: a stolen session would be enough. Without anything to remove, nothing changes. */
    public void reset(Caller admin, AccountId of, FactorLoss reason) {
        admin.requireProof(clock.instant());
        if (of.equals(admin.account())) throw new Refusal(ProblemType.OWN_ACCOUNT);
        transactions.run(() -> {
            var account = accounts.lock(of).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
            if (!factors.has(of)) return;
            factors.removeAll(of);
            sessions.endAll(of);
            var facts = Map.of("reason", reason.name());
            audit.note(new AuditLog.Event(Optional.of(admin.account()), "second-factor-reset", of.value(), facts));
            tellOwner.tell(Kind.SECOND_FACTOR_RESET, account);
        });
    }
}
