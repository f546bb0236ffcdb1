package ch.cryptocare.server.platform.http;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.util.List;

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
        var forwarded = http.header("X-Forwarded-For");
        if (forwarded == null || !isTrusted(direct)) return direct;
        var way = List.of(forwarded.split(",", -1)).reversed();
        return way.stream()
                .map(String::strip)
                .filter(hop -> !isTrusted(hop))
                .findFirst()
                .orElse(direct);
    }

    private boolean isTrusted(String address) {
        try {
            return trustedProxies.contains(InetAddress.ofLiteral(address));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
