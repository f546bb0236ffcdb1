package ch.cryptocare.common.contract.auth;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A passkey, as its owner sees it.
 *
 * @param synced whether its maker keeps copies of it on other devices of the owner
 */
public record PasskeySummary(UUID id, String name, Instant addedAt, Optional<Instant> lastUsedAt, boolean synced) {
    @Override
    public String toString() {
        return "PasskeySummary[" + id + "]";
    }
}
