package ch.cryptocare.server.operations.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.AuditAction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The audit log, as it is read. */
public interface AuditEvents {
    /** What somebody looks for; everything is optional. */
    record Wanted(
            Optional<Instant> from,
            Optional<Instant> to,
            Optional<UUID> actor,
            Optional<AuditAction> action,
            Optional<UUID> subject) {}

    /** Where a page ended. */
    record Position(Instant at, UUID id) {}

    /** @param action also one that this server does not know */
    record Noted(
            UUID id, Instant at, Optional<AccountId> actor, String action, UUID subject, Map<String, String> facts) {}

    /** The latest first. */
    List<Noted> list(Wanted wanted, Optional<Position> before, int atMost);
}
