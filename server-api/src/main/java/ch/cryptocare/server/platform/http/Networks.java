package ch.cryptocare.server.platform.http;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Cuts an address to its network: /24 for IPv4, /48 for IPv6. */
final class Networks {
    private static final int IPV4 = 4;
    private static final int KEPT_OF_IPV4 = 3;
    private static final int KEPT_OF_IPV6 = 6;

    private Networks() {}

    /** @param literal a numeric address, as the connection has it: no name is ever looked up */
    static String of(String literal) {
        try {
            var bytes = InetAddress.ofLiteral(literal).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, bytes.length == IPV4 ? KEPT_OF_IPV4 : KEPT_OF_IPV6));
        } catch (IllegalArgumentException e) {
            return "unknown";
        }
    }
}
