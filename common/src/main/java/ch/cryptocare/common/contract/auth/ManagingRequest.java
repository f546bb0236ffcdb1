package ch.cryptocare.common.contract.auth;

/** Whether a member manages the organization from now on. */
public record ManagingRequest(boolean manager) {}
