package ch.cryptocare.common.contract.auth;

import ch.cryptocare.common.value.Role;

/** A role to give or to take. */
public record RoleRequest(Role role) {}
