package ch.cryptocare.server.auth.domain;

import java.time.Instant;

/** An organization with the number of its members, and of those who manage it. */
public record OrganizationOverview(Organization organization, int members, int managers, Instant foundedAt) {}
