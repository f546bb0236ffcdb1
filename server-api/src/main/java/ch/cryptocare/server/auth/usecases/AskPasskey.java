package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.server.auth.domain.Passkey;
import ch.cryptocare.server.auth.domain.PasskeyPurpose;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Token;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks a passkey, and believes its answer once: for the purpose and of the account that were asked. A passkey whose count
 * does not grow has a copy somewhere: it is refused, and noted.
 */
public final class AskPasskey {
    private final AuditLog audit;
    private final Transactions transactions;
    private final Passkeys passkeys;
    private final PasskeyChallenges challenges;
    private final PasskeyCeremonies ceremonies;
    private final InstantSource clock;

    public AskPasskey(
            AuditLog audit,
            Transactions transactions,
            Passkeys passkeys,
            PasskeyChallenges challenges,
            PasskeyCeremonies ceremonies,
            InstantSource clock) {
        this.audit = audit;
        this.transactions = transactions;
        this.passkeys = passkeys;
        this.challenges = challenges;
        this.ceremonies = ceremonies;
        this.clock = clock;
    }

    /** Any passkey, of whomever. */
    Map<String, Object> toSignIn() {
        return ceremonies.request(challenge(PasskeyPurpose.SIGN_IN, Optional.empty()), List.of());
    }

    /** One of the account's; empty when it has none. */
    Optional<Map<String, Object>> of(AccountId account, PasskeyPurpose purpose) {
        var present = passkeys.of(account);
        if (present.isEmpty()) return Optional.empty();
        return Optional.of(ceremonies.request(challenge(purpose, Optional.of(account)), present));
    }

    Token challenge(PasskeyPurpose purpose, Optional<AccountId> account) {
        var challenge = Token.fresh();
        challenges.add(challenge, purpose, account, clock.instant().plus(purpose.life));
        return challenge;
    }

    /** Whoever signs in with a passkey alone is whom it says they are. */
    Passkey believe(Map<String, Object> credential) {
        return believe(credential, PasskeyPurpose.SIGN_IN, Optional.empty());
    }

    /** A passkey of somebody else proves nothing. */
    void require(Map<String, Object> credential, PasskeyPurpose purpose, AccountId account) {
        believe(credential, purpose, Optional.of(account));
    }

    /** It may have been removed between its signature and the lock on its account. */
    void requireStill(Passkey passkey) {
        if (passkeys.find(passkey.credentialId()).isEmpty()) throw refused();
    }

    /** The challenge is used up first, and stays so: an answer that was refused is not tried again. */
    private Passkey believe(Map<String, Object> credential, PasskeyPurpose purpose, Optional<AccountId> account) {
        var claim = ceremonies.claim(credential);
        if (!challenges.use(claim.challenge(), purpose, account, clock.instant())) throw refused();
        if (account.isEmpty() && claim.handle().isEmpty()) throw refused();
        var passkey = passkeys.find(claim.credentialId())
                .filter(found -> account.isEmpty() || account.get().equals(found.account()))
                .orElseThrow(AskPasskey::refused);
        var used = ceremonies.verify(credential, claim.challenge(), passkey);
        if (!passkeys.use(passkey.id(), used.signCount(), used.backedUp(), clock.instant())) throw copied(passkey);
        return passkey;
    }

    private Refusal copied(Passkey passkey) {
        if (passkeys.find(passkey.credentialId()).isPresent())
            transactions.run(() -> audit.note(new AuditLog.Event(
                    Optional.empty(),
                    "passkey-copied",
                    passkey.account().value(),
                    Map.of("passkey", passkey.id().toString()))));
        return refused();
    }

    static Refusal refused() {
        return new Refusal(ProblemType.PASSKEY_REFUSED);
    }
}
