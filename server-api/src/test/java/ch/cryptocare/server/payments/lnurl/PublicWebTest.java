package ch.cryptocare.server.payments.lnurl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import ch.cryptocare.support.NoDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Strangers say which server is asked: it must not be one of ours, however they call it. */
class PublicWebTest {
    private final PublicWeb web = new PublicWeb(new NoDatabase());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.1",
                "192.0.2.1",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.7",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "0.0.0.0",
                "0.1.2.3",
                "::1",
                "::",
                "::ffff:127.0.0.1",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001::1",
                "2001:db8::1"
            })
    void noAddressOfOursOrOfNobodyIsPublic(String address) throws IOException {
        assertThat(PublicSocket.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.9.9.9", "100.128.0.1", "172.32.0.1", "198.20.0.1", "2001:4860:4860::8888", "2a00::1"})
    void othersAre(String address) throws IOException {
        assertThat(PublicSocket.isPublic(InetAddress.getByName(address))).isTrue();
    }

    /** A listener on the usual port would be asked if anything but the address decided; here it must not even be knocked at. */
    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "127.0.0.1", "2130706433", "0x7f000001", "127.1", "[::1]", "[::ffff:127.0.0.1]"})
    void noWayOfWritingLoopbackIsConnectedTo(String host) {
        assertThatIOException()
                .isThrownBy(() -> web.get(URI.create("https://" + host + "/.well-known/lnurlp/ben")))
                .satisfies(refused -> assertThat(cause(refused)).contains("not a public address"));
    }

    @Test
    void aSocketToALocalListenerNeverReachesIt() throws IOException {
        try (var listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var socket = new PublicSocket()) {
            assertThatIOException()
                    .isThrownBy(() -> socket.connect(listener.getLocalSocketAddress()))
                    .withMessage("not a public address");
            listener.setSoTimeout(50);
            assertThatIOException().isThrownBy(listener::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://wallet.example/",
                "ftp://wallet.example/",
                "file:///etc/passwd",
                "https://wallet.example:8443/",
                "https://ben@wallet.example/"
            })
    void onlyHttpsOnItsUsualPortIsSpoken(String address) {
        assertThatIOException().isThrownBy(() -> web.get(URI.create(address))).withMessage("not an address of https");
    }

    private static String cause(Throwable refused) {
        var text = new StringBuilder();
        for (var at = refused; at != null; at = at.getCause())
            text.append(at.getMessage()).append('\n');
        return text.toString();
    }
}
