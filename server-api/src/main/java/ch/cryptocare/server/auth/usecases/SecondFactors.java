package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.server.platform.Secret;
import ch.cryptocare.server.platform.Token;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What people have beside their password. */
public interface SecondFactors {
    /** Whether there is an authenticator or a passkey. */
    boolean has(AccountId account);

    Optional<Secret> authenticator(AccountId account);

    /** Notes that a code of this time step was accepted. @return false when one of it, or of a later one, was before */
    boolean use(AccountId account, long step);

    void begin(AccountId account, Secret secret, Instant at);

    /** What was begun since then. */
    Optional<Secret> begun(AccountId account, Instant since);

    /** What was begun takes the place of what was; the code of this step is used. */
    void confirm(AccountId account, Secret secret, long step);

    void removeAuthenticator(AccountId account);

    /** Authenticator, passkeys and recovery codes, and what was begun. */
    void removeAll(AccountId account);

    /** What was begun and never confirmed. */
    void forget(Instant begunBefore);

    void setRecoveryCodes(AccountId account, List<Token> codes);

    void removeRecoveryCodes(AccountId account);

    /** @return whether it was one that was not used */
    boolean useRecoveryCode(AccountId account, Token code, Instant at);

    int recoveryCodesLeft(AccountId account);
}
