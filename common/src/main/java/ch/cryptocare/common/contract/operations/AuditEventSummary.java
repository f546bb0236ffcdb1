package ch.cryptocare.common.contract.operations;

import ch.cryptocare.common.value.AccountId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that somebody did.
 *
 * @param actor the account that did it; none for guests and for what runs by itself
 * @param action as in {@code password-changed}
 * @param facts more words of ours
 */
public record AuditEventSummary(
        UUID id, Instant at, Optional<AccountId> actor, String action, UUID subject, Map<String, String> facts) {}
