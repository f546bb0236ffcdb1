package ch.cryptocare.server.auth.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * An account, as administrators see it.
 *
 * @param secondFactor whether there is an authenticator or a passkey
 * @param lastSeenAt when a device of its owner was last heard of
 */
public record AccountOverview(Account account, boolean secondFactor, Instant openedAt, Optional<Instant> lastSeenAt) {
    @Override
    public String toString() {
        return "AccountOverview[" + account.id() + "]";
    }
}
