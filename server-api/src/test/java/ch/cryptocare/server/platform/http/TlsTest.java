package ch.cryptocare.server.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.server.platform.config.Config;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server speaks https itself, to clients that know the authority of its certificate. */
class TlsTest {
    private static final Authority AUTHORITY = new Authority();
    private static final KeyPair EC = Authority.pair("EC", 256);
    private static final KeyPair RSA = Authority.pair("RSA", 2048);
    private static final Duration LIFE = Duration.ofDays(90);

    @TempDir
    private Path folder;

    private Config.Tls files;
    private TlsCertificate certificate;
    private HttpServer server;
    private int port;

    @BeforeEach
    void start() throws Exception {
        files = new Config.Tls(folder.resolve("chain.pem"), folder.resolve("key.pem"));
        renew(EC, LIFE);
        certificate = new TlsCertificate(files, InstantSource.system());
        server = new HttpServer(
                List.of(),
                List.of(),
                List.of(),
                true,
                Optional.of(certificate),
                new Health(),
                new PrometheusMeterRegistry(PrometheusConfig.DEFAULT),
                token -> Optional.empty(),
                api -> {});
        port = server.start("127.0.0.1", 0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void renew(KeyPair keys, Duration life) throws Exception {
        Authority.write(files.certificate(), AUTHORITY.certificate(keys, life));
        Authority.write(files.key(), keys.getPrivate());
    }

    private HttpResponse<String> ask() throws Exception {
        try (var client = HttpClient.newBuilder().sslContext(AUTHORITY.trust()).build()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("https://localhost:" + port + "/healthz"))
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    private SSLSocket connect() throws Exception {
        return (SSLSocket) AUTHORITY.trust().getSocketFactory().createSocket("localhost", port);
    }

    private static X509Certificate shownBy(SSLSocket socket) throws Exception {
        return (X509Certificate) socket.getSession().getPeerCertificates()[0];
    }

    private static String ask(SSLSocket socket, String host) throws IOException {
        var request = "GET /healthz HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        var in = socket.getInputStream();
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) head.append((char) in.read());
        in.readNBytes(length(head));
        return head.substring(0, head.indexOf("\r\n"));
    }

    private static int length(StringBuilder head) {
        var length = Pattern.compile("Content-Length: ([0-9]+)").matcher(head);
        return length.find() ? Integer.parseInt(length.group(1)) : 0;
    }

    @Test
    void browsersAreAnsweredByTls13AndToldToStayWithHttps() throws Exception {
        var answer = ask();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.sslSession().orElseThrow().getProtocol()).isEqualTo("TLSv1.3");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void olderBrowsersAreAnsweredByTls12WithForwardSecrecy() throws Exception {
        try (var socket = connect()) {
            socket.setEnabledProtocols(new String[] {"TLSv1.2"});
            socket.startHandshake();
            assertThat(socket.getSession().getCipherSuite())
                    .startsWith("TLS_ECDHE_")
                    .contains("GCM");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.1", "TLSv1"})
    void whatIsOlderIsRefused(String protocol) throws Exception {
        // This Java would refuse it too, before it asked: so we say hello by hand, in the words of RFC 4346 §7.4.1.2.
        try (var socket = new java.net.Socket("localhost", port)) {
            socket.getOutputStream().write(hello(protocol.equals("TLSv1.1") ? 2 : 1));
            var answer = socket.getInputStream().readNBytes(7);
            assertThat(answer[0]).as("an alert").isEqualTo((byte) 21);
            assertThat(answer[6]).as("protocol_version").isEqualTo((byte) 70);
        }
    }

    /** With TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA and TLS_RSA_WITH_AES_128_CBC_SHA. */
    private static byte[] hello(int minor) {
        var body = java.nio.ByteBuffer.allocate(45);
        body.put((byte) 1).put((byte) 0).putShort((short) 43);
        body.put((byte) 3).put((byte) minor).put(new byte[32]).put((byte) 0);
        body.putShort((short) 4).putShort((short) 0xC009).putShort((short) 0x002F);
        var record = java.nio.ByteBuffer.allocate(5 + 45 + 2);
        record.put((byte) 22).put((byte) 3).put((byte) 1).putShort((short) 47);
        return record.put(body.array(), 0, body.position())
                .put((byte) 1)
                .put((byte) 0)
                .array();
    }

    @Test
    void weakCiphersAreRefused() throws Exception {
        try (var socket = connect()) {
            socket.setEnabledProtocols(new String[] {"TLSv1.2"});
            socket.setEnabledCipherSuites(new String[] {"TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256"});
            assertThatThrownBy(socket::startHandshake).isInstanceOf(SSLException.class);
        }
    }

    @Test
    void anRsaCertificateWillDo() throws Exception {
        renew(RSA, LIFE);
        certificate.look();
        assertThat(ask().statusCode()).isEqualTo(200);
    }

    @Test
    void aRenewedCertificateIsTakenAndOpenConnectionsStay() throws Exception {
        try (var open = connect()) {
            assertThat(ask(open, "localhost")).contains("200");
            var before = shownBy(open).getSerialNumber();

            renew(Authority.pair("EC", 256), Duration.ofDays(200));
            certificate.look();

            assertThat(ask(open, "localhost")).contains("200");
            try (var next = connect()) {
                assertThat(shownBy(next).getSerialNumber()).isNotEqualTo(before);
            }
        }
        assertThat(certificate.days()).isBetween(199.0, 200.0);
        assertThat(certificate.isFresh()).isTrue();
    }

    @Test
    void halfOfARenewalChangesNothingUntilTheOtherHalfIsThere() throws Exception {
        var keys = Authority.pair("EC", 256);
        Authority.write(files.certificate(), AUTHORITY.certificate(keys, Duration.ofDays(200)));
        certificate.look();
        assertThat(ask().statusCode()).isEqualTo(200);
        assertThat(certificate.days()).isLessThan(91);
        assertThat(certificate.isFresh()).as("somebody should look").isFalse();

        Authority.write(files.key(), keys.getPrivate());
        certificate.look();
        assertThat(ask().statusCode()).isEqualTo(200);
        assertThat(certificate.days()).isGreaterThan(199);
        assertThat(certificate.isFresh()).isTrue();
    }

    @Test
    void filesThatAreGoneOrBrokenChangeNothing() throws Exception {
        Files.writeString(files.certificate(), "-----BEGIN CERTIFICATE-----\nnonsense");
        certificate.look();
        Files.delete(files.key());
        certificate.look();
        assertThat(ask().statusCode()).isEqualTo(200);
    }

    @Test
    void aCertificateThatEndsSoonIsToldBefore() throws Exception {
        renew(EC, Duration.ofDays(6));
        certificate.look();
        assertThat(certificate.isFresh()).isFalse();
        assertThat(certificate.days()).isBetween(5.9, 6.0);
    }

    @Test
    void whoAsksForAnotherHostIsRefused() throws Exception {
        try (var socket = connect()) {
            assertThat(ask(socket, "elsewhere.example")).contains("400");
        }
    }

    @Test
    void whoDoesNotTrustTheAuthorityIsNotAnswered() {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("https://localhost:" + port + "/healthz"))
                    .build();
            assertThatThrownBy(() -> client.send(request, BodyHandlers.ofString()))
                    .isInstanceOf(SSLHandshakeException.class);
        }
    }
}
