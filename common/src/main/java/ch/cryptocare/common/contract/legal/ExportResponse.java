package ch.cryptocare.common.contract.legal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody's own data, packed as a ZIP file.
 *
 * @param bytes the length of the file, once there is one
 * @param endsAt until when it can be fetched
 */
public record ExportResponse(
        UUID id, ExportStatus status, Instant askedAt, Optional<Integer> bytes, Optional<Instant> endsAt) {}
