package ch.cryptocare.common.contract.auth;

import ch.cryptocare.common.value.MemberPosition;
import ch.cryptocare.common.value.OrganizationId;
import java.util.UUID;

/** That the caller belongs to an organization. */
public record MembershipSummary(
        UUID id, OrganizationId organization, String name, String city, MemberPosition position, boolean manager) {}
