package ch.cryptocare.common.contract.operations;

import ch.cryptocare.common.value.AuditAction;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which events an administrator wants to see.
 *
 * @param from the first moment
 * @param to the first moment after the last
 * @param actor the account that did it
 * @param subject what it was done to: an account, an appointment, a practitioner, a practice …
 * @param cursor the previous page's {@code nextCursor}
 */
public record AuditEventQuery(
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<UUID> actor,
        Optional<AuditAction> action,
        Optional<UUID> subject,
        Optional<String> cursor) {}
