package ch.cryptocare.server.auth.domain;

import ch.cryptocare.common.value.OrganizationId;

/** A practice. */
public record Organization(OrganizationId id, String name, String city) {}
