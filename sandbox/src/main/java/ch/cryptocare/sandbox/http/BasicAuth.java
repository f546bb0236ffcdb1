package ch.cryptocare.sandbox.http;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** A user name and a password as a call carries them; Javalin's own reader fails on broken ones. */
public record BasicAuth(String user, String password) {
    private static final String SCHEME = "Basic ";

    /** Empty for a call that carries none, or none that can be read. */
    public static Optional<BasicAuth> of(Context call) {
        String header = call.header("Authorization");
        if (header == null || !header.startsWith(SCHEME)) {
            return Optional.empty();
        }
        try {
            byte[] pair =
                    Base64.getDecoder().decode(header.substring(SCHEME.length()).trim());
            return of(new String(pair, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<BasicAuth> of(String pair) {
        int colon = pair.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Optional.of(new BasicAuth(pair.substring(0, colon), pair.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return user + ":***";
    }
}
