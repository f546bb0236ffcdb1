package ch.cryptocare.server.payments.lnurl;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;

/**
 * Connects to addresses of the public network only. It looks at the very address that it connects to, so that no name can
 * say one thing when it is checked and another when it is used.
 */
final class PublicSocket extends Socket {
    @Override
    public void connect(SocketAddress endpoint) throws IOException {
        connect(endpoint, 0);
    }

    @Override
    public void connect(SocketAddress endpoint, int timeout) throws IOException {
        if (!(endpoint instanceof InetSocketAddress internet)
                || internet.isUnresolved()
                || !isPublic(internet.getAddress())) throw new IOException("not a public address");
        super.connect(endpoint, timeout);
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) return false;
        var bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    /** RFC 6890: neither "this network", shared, benchmarking, documentation, protocol assignments nor reserved. */
    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        int third = bytes[2] & 0xff;
        return switch (first) {
            case 0 -> false;
            case 100 -> second < 64 || second > 127;
            case 192 -> !(second == 0 && (third == 0 || third == 2)) && !(second == 88 && third == 99);
            case 198 -> second != 18 && second != 19 && !(second == 51 && third == 100);
            case 203 -> !(second == 0 && third == 113);
            default -> first < 240;
        };
    }

    /** Global unicast alone (2000::/3), without what is a wrapping of other addresses or documentation. */
    private static boolean isPublic6(byte[] bytes) {
        if ((bytes[0] & 0xe0) != 0x20) return false;
        int start = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
        int next = ((bytes[2] & 0xff) << 8) | (bytes[3] & 0xff);
        boolean teredoOrAssigned = start == 0x2001 && next < 0x200;
        boolean documentation = (start == 0x2001 && next == 0xdb8) || (start == 0x3fff && next < 0x1000);
        boolean sixToFour = start == 0x2002;
        return !teredoOrAssigned && !documentation && !sixToFour;
    }
}
