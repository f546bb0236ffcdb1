package ch.cryptocare.common.contract.auth;

/** An organization to be founded. */
public record OrganizationRequest(OrganizationName name, CityName city) {}
