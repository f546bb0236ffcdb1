package ch.cryptocare.common.contract.operations;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether the audit log was whole when it was last read from its beginning.
 *
 * @param verifiedAt empty before the first reading
 * @param length how many events were read
 */
public record AuditChainResponse(boolean whole, Optional<Instant> verifiedAt, long length) {}
