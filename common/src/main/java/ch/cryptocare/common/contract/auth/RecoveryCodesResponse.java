package ch.cryptocare.common.contract.auth;

import java.util.List;

/** Each signs in once, in place of the authenticator or a passkey. Shown once: only their hashes are kept. */
public record RecoveryCodesResponse(List<String> codes) {
    @Override
    public String toString() {
        return "[recovery codes]";
    }
}
