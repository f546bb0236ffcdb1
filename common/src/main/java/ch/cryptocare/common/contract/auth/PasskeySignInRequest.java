package ch.cryptocare.common.contract.auth;

import java.util.Optional;

/**
 * A passkey alone signs in: it is something that somebody has, and it asked who they are.
 *
 * @param bearer answers the tokens instead of setting cookies
 */
public record PasskeySignInRequest(PasskeyCredential credential, Optional<Boolean> bearer) {}
