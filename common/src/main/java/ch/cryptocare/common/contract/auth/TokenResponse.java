package ch.cryptocare.common.contract.auth;

import java.time.Instant;

/** What a client without cookies carries: {@code accessToken} as {@code Authorization: Bearer}, until it ends. */
public record TokenResponse(String accessToken, Instant accessEndsAt, String refreshToken, Instant refreshEndsAt) {
    @Override
    public String toString() {
        return "[tokens]";
    }
}
