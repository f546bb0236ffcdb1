package ch.cryptocare.common.contract.auth;

import java.util.Optional;

/** Shows once more who is there, before something dangerous: the password, or the authenticator's six digits. */
public record ProofRequest(Optional<String> password, Optional<String> code) {
    @Override
    public String toString() {
        return "[proof]";
    }
}
