package ch.cryptocare.common.contract.auth;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who has an account, as administrators see them.
 *
 * @param secondFactor whether they have an authenticator or a passkey
 * @param lastSeenAt when a device of theirs was last heard of
 */
public record PersonSummary(
        AccountId id,
        EmailAddress email,
        String name,
        List<Role> roles,
        boolean secondFactor,
        Instant openedAt,
        Optional<Instant> lastSeenAt) {
    @Override
    public String toString() {
        return "PersonSummary[" + id + "]";
    }
}
