package ch.cryptocare.server.auth.domain;

import ch.cryptocare.common.value.AccountId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What an authenticator made for one account: it signs in by it, and shows at the same time who used it.
 *
 * @param handle what authenticators know the account by
 * @param credentialId what they know this passkey by, in base64url
 * @param publicKey in COSE's form
 * @param signCount how often it had signed when it was last used; 0 always, if it does not count
 * @param synced whether its maker may keep copies of it elsewhere
 * @param backedUp whether there was one when it was last used
 */
public record Passkey(
        UUID id,
        AccountId account,
        String handle,
        String credentialId,
        byte[] publicKey,
        long signCount,
        Set<String> transports,
        boolean synced,
        boolean backedUp,
        String name,
        Instant createdAt,
        Optional<Instant> lastUsedAt) {
    @Override
    public String toString() {
        return "Passkey[" + id + "]";
    }
}
