package ch.cryptocare.common.contract.auth;

import ch.cryptocare.common.value.OrganizationId;
import java.time.Instant;

/** An organization, as administrators see it. {@code managers} of the {@code members} manage it. */
public record OrganizationSummary(
        OrganizationId id, String name, String city, int members, int managers, Instant foundedAt) {}
