package ch.cryptocare.server.platform.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What every answer tells browsers: nothing from elsewhere, no inline script, no frame but the clinics' own. Where a
 * browser does not play a film itself, a script puts it together in memory (blob:).
 */
final class SecurityHeaders {
    private static final String POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; media-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; "
                    + "require-trusted-types-for 'script'; trusted-types lit-html default; frame-ancestors ";

    private static final List<String> NEVER_FRAMED = List.of(
            "/account",
            "/admin",
            "/practice/",
            "/learn/follow/",
            "/learn/quiz/",
            "/join",
            "/sign-in",
            "/register",
            "/erasure",
            "/api/");

    /** Where passkeys are made and used: to sign in, and before something dangerous. */
    private static final List<String> WITH_PASSKEYS = List.of("/account", "/admin", "/practice/", "/sign-in");

    private static final String PERMISSIONS =
            "camera=(), microphone=(), geolocation=(), clipboard-write=(self), publickey-credentials-create=";

    private final String policy;
    private final boolean https;

    SecurityHeaders(List<String> embedders, boolean https) {
        this.policy = POLICY + (embedders.isEmpty() ? "'self'" : "'self' " + String.join(" ", embedders));
        this.https = https;
    }

    void addTo(RoutesConfig routes) {
        routes.before(this::set);
    }

    /** Where somebody is signed in, no other site may lay its own picture over ours. */
    private static boolean isNeverFramed(String path) {
        return NEVER_FRAMED.stream().anyMatch(path::startsWith);
    }

    private static String permissions(String path) {
        var whose = WITH_PASSKEYS.stream().anyMatch(path::startsWith) ? "(self)" : "()";
        return PERMISSIONS + whose + ", publickey-credentials-get=" + whose;
    }

    private void set(Context http) {
        // As the pages are found: browsers may write any letter of an address as a number.
        var path = URLDecoder.decode(http.path(), StandardCharsets.UTF_8);
        http.header("Content-Security-Policy", isNeverFramed(path) ? POLICY + "'none'" : policy)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Permissions-Policy", permissions(path));
        if (https) http.header("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
}
