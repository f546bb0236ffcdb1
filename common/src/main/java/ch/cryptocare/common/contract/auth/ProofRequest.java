package ch.cryptocare.common.contract.auth;

import java.util.Optional;

/** Shows once more who is there, before something dangerous: the password, the authenticator's six digits, or a passkey. */
public record ProofRequest(Optional<String> password, Optional<String> code, Optional<PasskeyCredential> passkey) {
    @Override
    public String toString() {
        return "[proof]";
    }
}
