package ch.cryptocare.common.contract.auth;

import java.util.Optional;

/**
 * With what a sign-in can be finished; one of the recovery codes does always.
 *
 * @param authenticator whether the six digits of an authenticator do
 * @param passkey what the account's passkeys are asked, where it has some
 */
public record SecondFactorChoice(boolean authenticator, Optional<PasskeyOptionsResponse> passkey) {}
