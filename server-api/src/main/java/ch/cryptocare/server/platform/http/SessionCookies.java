package ch.cryptocare.server.platform.http;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * What a browser keeps of a session, out of reach of scripts and of other sites. By https the names bind the cookies to
 * this very host (RFC 6265bis §4.1.3), and the refresh token to the one path that needs it.
 */
public final class SessionCookies {
    private static final String ROOT = "/";
    private static final String REFRESH_PATH = "/api/session";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Duration DEVICE_KEPT = Duration.ofDays(365);

    private final boolean https;

    /** @param https whether browsers reach us by https; without, they would refuse what says so */
    SessionCookies(boolean https) {
        this.https = https;
    }

    Optional<String> access(Context http) {
        return read(http, host("access"));
    }

    Optional<String> refresh(Context http) {
        return read(http, secure("refresh"));
    }

    Optional<String> device(Context http) {
        return read(http, host("device"));
    }

    void keep(Context http, String access, Duration accessFor, String refresh, Duration refreshFor) {
        write(http, host("access"), access, ROOT, accessFor);
        write(http, secure("refresh"), refresh, REFRESH_PATH, refreshFor);
    }

    void keepDevice(Context http, String device) {
        write(http, host("device"), device, ROOT, DEVICE_KEPT);
    }

    void forget(Context http) {
        write(http, host("access"), "", ROOT, Duration.ZERO);
        write(http, secure("refresh"), "", REFRESH_PATH, Duration.ZERO);
    }

    private Optional<String> read(Context http, String name) {
        var value = http.cookie(name);
        return value == null || value.isEmpty() || isForged(http) ? Optional.empty() : Optional.of(value);
    }

    /** A browser sends cookies along with what another site made it ask: then they are no one's will. */
    private static boolean isForged(Context http) {
        if (SAFE.contains(http.method().name())) return false;
        var from = http.header("Sec-Fetch-Site");
        if (from != null) return !from.equals("same-origin");
        var origin = http.header("Origin");
        return origin == null || !origin.replaceFirst("^https?://", "").equals(http.header("Host"));
    }

    private void write(Context http, String name, String value, String path, Duration age) {
        http.cookie(new Cookie(name, value, path, (int) age.toSeconds(), https, true, null, SameSite.STRICT));
    }

    private String host(String name) {
        return https ? "__Host-" + name : name;
    }

    private String secure(String name) {
        return https ? "__Secure-" + name : name;
    }
}
