package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.server.auth.AccountLetter.Kind;
import ch.cryptocare.server.auth.domain.Account;
import ch.cryptocare.server.auth.domain.Passkey;
import ch.cryptocare.server.auth.domain.PasskeyPurpose;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Token;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Passkeys of an account: each is a second factor. The first factor brings recovery codes and ends the sessions that were
 * opened without it; the last one stays where a role asks for it.
 */
public final class SetUpPasskey {
    private static final int MOST = 20;

    private final AuditLog audit;
    private final Transactions transactions;
    private final Accounts accounts;
    private final Sessions sessions;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final PasskeyChallenges challenges;
    private final PasskeyCeremonies ceremonies;
    private final AskPasskey askPasskey;
    private final RecoveryCodes recoveryCodes;
    private final TellOwner tellOwner;
    private final Guesses guesses;
    private final InstantSource clock;

    public SetUpPasskey(
            AuditLog audit,
            Transactions transactions,
            Accounts accounts,
            Sessions sessions,
            SecondFactors factors,
            Passkeys passkeys,
            PasskeyChallenges challenges,
            PasskeyCeremonies ceremonies,
            AskPasskey askPasskey,
            RecoveryCodes recoveryCodes,
            TellOwner tellOwner,
            Guesses guesses,
            InstantSource clock) {
        this.audit = audit;
        this.transactions = transactions;
        this.accounts = accounts;
        this.sessions = sessions;
        this.factors = factors;
        this.passkeys = passkeys;
        this.challenges = challenges;
        this.ceremonies = ceremonies;
        this.askPasskey = askPasskey;
        this.recoveryCodes = recoveryCodes;
        this.tellOwner = tellOwner;
        this.guesses = guesses;
        this.clock = clock;
    }

    /** @param recoveryCodes shown this once; none when there was a second factor before */
    public record Added(Passkey passkey, List<Token> recoveryCodes) {}

    /** What an authenticator is asked. */
    public Map<String, Object> begin(Caller caller) {
        caller.requireProof(clock.instant());
        return transactions.in(() -> {
            var account = accounts.lock(caller.account()).orElseThrow();
            requireRoom(account.id());
            var challenge = askPasskey.challenge(PasskeyPurpose.ADD, Optional.of(account.id()));
            var handle = passkeys.handleOf(account.id());
            return ceremonies.creation(challenge, handle, account.person(), passkeys.of(account.id()));
        });
    }

    public Added add(Caller caller, Map<String, Object> credential, String name, Visitor visitor) {
        caller.requireProof(clock.instant());
        guesses.countCode(caller.account(), visitor);
        var challenge = ceremonies.challengeOf(credential);
        var asked = Optional.of(caller.account());
        if (!challenges.use(challenge, PasskeyPurpose.ADD, asked, clock.instant())) throw AskPasskey.refused();
        return transactions.in(() -> {
            var account = accounts.lock(caller.account()).orElseThrow();
            requireRoom(account.id());
            boolean first = !factors.has(account.id());
            var passkey = made(credential, challenge, account, name);
            passkeys.add(passkey);
            if (first) sessions.endAllBut(caller.session(), account.id());
            audit.noteOwn(account.id(), "passkey-added");
            tellOwner.tell(Kind.PASSKEY_ADDED, account);
            return new Added(passkey, first ? recoveryCodes.renew(account.id()) : List.of());
        });
    }

    public void rename(Caller caller, UUID id, String name) {
        transactions.run(() -> {
            if (!passkeys.rename(id, caller.account(), name)) throw new Refusal(ProblemType.NOT_FOUND);
        });
    }

    public void remove(Caller caller, UUID id) {
        caller.requireProof(clock.instant());
        transactions.run(() -> {
            var account = accounts.lock(caller.account()).orElseThrow();
            if (!passkeys.remove(id, account.id())) throw new Refusal(ProblemType.NOT_FOUND);
            if (!factors.has(account.id())) {
                if (account.needsSecondFactor()) throw new Refusal(ProblemType.SECOND_FACTOR_KEPT);
                factors.removeRecoveryCodes(account.id());
            }
            audit.noteOwn(account.id(), "passkey-removed");
            tellOwner.tell(Kind.PASSKEY_REMOVED, account);
        });
    }

    private void requireRoom(AccountId account) {
        if (passkeys.count(account) >= MOST) throw new Refusal(ProblemType.PASSKEYS_FULL);
    }

    private Passkey made(Map<String, Object> credential, Token challenge, Account account, String name) {
        var handle = passkeys.handleOf(account.id());
        var made = ceremonies.verify(credential, challenge, handle);
        return new Passkey(
                Ids.next(clock),
                account.id(),
                handle,
                made.credentialId(),
                made.publicKey(),
                made.signCount(),
                made.transports(),
                made.synced(),
                made.backedUp(),
                name,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                Optional.empty());
    }
}
