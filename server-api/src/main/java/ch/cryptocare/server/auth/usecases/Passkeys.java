package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.server.auth.domain.Passkey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All passkeys. */
public interface Passkeys {
    /** What authenticators know an account by, in base64url: random, made when it is first asked for, and kept. */
    String handleOf(AccountId account);

    /** The oldest first. */
    List<Passkey> of(AccountId account);

    int count(AccountId account);

    Optional<Passkey> find(String credentialId);

    /** Refused as PASSKEY_REFUSED when some account has it already. */
    void add(Passkey passkey);

    /** Notes that it signed once more. @return false when its count has not grown: then somebody has a copy */
    boolean use(UUID id, long signCount, boolean backedUp, Instant at);

    /** @return whether the account has it */
    boolean rename(UUID id, AccountId account, String name);

    /** @return whether the account had it */
    boolean remove(UUID id, AccountId account);
}
