package ch.cryptocare.common.contract.auth;

import java.util.Optional;

/**
 * Which organizations an administrator wants to see.
 *
 * @param unmanaged only those that nobody manages
 * @param cursor the previous page's {@code nextCursor}
 */
public record OrganizationListQuery(Optional<Boolean> unmanaged, Optional<String> cursor) {}
