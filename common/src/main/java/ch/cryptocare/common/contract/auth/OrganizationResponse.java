package ch.cryptocare.common.contract.auth;

import java.util.Optional;
import java.util.UUID;

/**
 * An organization, as its members and administrators see it.
 *
 * @param mayManage whether the caller may invite and remove people
 * @param membership the caller's own
 */
public record OrganizationResponse(OrganizationSummary organization, boolean mayManage, Optional<UUID> membership) {}
