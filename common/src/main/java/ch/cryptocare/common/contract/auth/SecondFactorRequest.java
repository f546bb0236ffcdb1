package ch.cryptocare.common.contract.auth;

import java.util.Optional;

/** The second half of a sign-in: the six digits of the moment, one of the recovery codes, or a passkey. */
public record SecondFactorRequest(
        String challenge,
        Optional<String> code,
        Optional<String> recoveryCode,
        Optional<PasskeyCredential> passkey,
        Optional<Boolean> bearer) {
    @Override
    public String toString() {
        return "[second factor]";
    }
}
