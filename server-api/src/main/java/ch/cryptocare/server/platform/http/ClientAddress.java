package ch.cryptocare.server.platform.http;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import org.eclipse.jetty.util.HostPort;

/** Who really asks, when a proxy stands in front: what it says of others is believed, what others say is not. */
final class ClientAddress {
    private final List<InetAddress> trustedProxies;

    /** @param trustedProxies numeric addresses */
    ClientAddress(List<String> trustedProxies) {
        this.trustedProxies =
                trustedProxies.stream().map(InetAddress::ofLiteral).toList();
    }

    /** The last address on the way that is not one of ours. */
    String of(Context http) {
        var direct = http.req().getRemoteAddr();
        if (!isTrusted(direct)) return direct;
        // Some proxies add a line of their own below what the client sent.
        var lines = Collections.list(http.req().getHeaders("X-Forwarded-For"));
        var way = List.of(String.join(",", lines).split(",", -1)).reversed();
        return way.stream()
                .filter(hop -> !hop.isBlank())
                .map(hop -> withoutPort(hop.strip()))
                .filter(hop -> !isTrusted(hop))
                .findFirst()
                .orElse(direct);
    }

    /** Some proxies add it. */
    private static String withoutPort(String hop) {
        try {
            return new HostPort(hop).getHost().replaceAll("[\\[\\]]", "");
        } catch (IllegalArgumentException e) {
            return hop;
        }
    }

    private boolean isTrusted(String address) {
        try {
            return trustedProxies.contains(InetAddress.ofLiteral(address));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
