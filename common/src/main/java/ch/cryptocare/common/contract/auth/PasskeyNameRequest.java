package ch.cryptocare.common.contract.auth;

/** Another name for a passkey. */
public record PasskeyNameRequest(PasskeyName name) {}
