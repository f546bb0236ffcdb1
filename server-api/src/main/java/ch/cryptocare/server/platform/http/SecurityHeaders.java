package ch.cryptocare.server.platform.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

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

    /** Where films are played. */
    private static final String FOLLOWING = "/learn/follow/";

    private final String policy;
    private final String withFilms;
    private final boolean https;

    /** @param films where films may come from, besides from here */
    SecurityHeaders(List<String> embedders, List<String> films, boolean https) {
        var elsewhere = films.stream().map(film -> " " + film).collect(Collectors.joining());
        this.withFilms = POLICY.replace("connect-src 'self'", "connect-src 'self'" + elsewhere)
                .replace("media-src 'self' blob:", "media-src 'self' blob:" + elsewhere);
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

    private String policy(String path) {
        if (path.startsWith(FOLLOWING)) return withFilms + "'none'";
        return isNeverFramed(path) ? POLICY + "'none'" : policy;
    }

    private void set(Context http) {
        // As the pages are found: browsers may write any letter of an address as a number.
        var path = URLDecoder.decode(http.path(), StandardCharsets.UTF_8);
        http.header("Content-Security-Policy", policy(path))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Permissions-Policy", permissions(path));
        if (https) http.header("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
}
