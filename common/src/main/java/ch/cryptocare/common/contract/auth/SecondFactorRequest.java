package ch.cryptocare.common.contract.auth;

import java.util.Optional;

/** The second half of a sign-in: either the six digits of the moment or one of the recovery codes. */
public record SecondFactorRequest(
        String challenge, Optional<String> code, Optional<String> recoveryCode, Optional<Boolean> bearer) {
    @Override
    public String toString() {
        return "[second factor]";
    }
}
