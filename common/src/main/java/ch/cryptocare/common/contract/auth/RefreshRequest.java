package ch.cryptocare.common.contract.auth;

import java.util.Optional;

/** Asks for the next tokens. Browsers send the refresh token as a cookie, others here. */
public record RefreshRequest(Optional<String> refreshToken) {
    @Override
    public String toString() {
        return "[refresh]";
    }
}
