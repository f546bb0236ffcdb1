package ch.cryptocare.server.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.Access;
import ch.cryptocare.common.contract.Endpoint;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.platform.Caller;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tess sends files, and others send much. */
class BodiesTest {
    private static final int LARGEST = 200_000;
    private static final Endpoint<Word, Length> SMALL = Endpoint.post("/api/word", Word.class, Length.class, "");
    private static final Endpoint<Word, Length> LARGE = Endpoint.post("/api/file", Word.class, Length.class, "")
            .by(Access.AUTHOR)
            .upTo(LARGEST);

    private final CountDownLatch lookedUp = new CountDownLatch(1);
    private final AtomicBoolean isSignedIn = new AtomicBoolean(true);
    private final Caller tess =
            new Caller(new AccountId(UUID.randomUUID()), UUID.randomUUID(), Set.of(Role.TRAINER), true, Instant.EPOCH);
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer server = new HttpServer(
            List.of(),
            List.of(),
            false,
            new Health(),
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT),
            this::caller,
            api -> {
                api.serve(SMALL, BodiesTest::length);
                api.serve(LARGE, BodiesTest::length);
            });
    private final int port = server.start("127.0.0.1", 0);

    private Optional<Caller> caller(String token) {
        var found = Optional.of(tess).filter(_ -> token.equals("tess") && isSignedIn.get());
        lookedUp.countDown();
        return found;
    }

    private record Word(String text) {}

    private record Length(int characters) {}

    private static Length length(Call<Word> call) {
        return new Length(call.body().text().length());
    }

    @AfterEach
    void stop() {
        client.shutdownNow();
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/word, 65536, 200",
        "/api/word, 65537, 413",
        "/api/file, 65537, 200",
        "/api/file, 200000, 200",
        "/api/file, 200001, 413"
    })
    void whereFilesAreSentMoreMayComeThanElsewhere(String path, int bytes, int status) throws Exception {
        assertThat(send(path, BodyPublishers.ofString(word(bytes)))).isEqualTo(status);
        var untold = BodyPublishers.ofInputStream(
                () -> new ByteArrayInputStream(word(bytes).getBytes(StandardCharsets.UTF_8)));
        assertThat(send(path, untold)).as("in chunks").isEqualTo(status);
    }

    private static String word(int bytes) {
        var around = "{\"text\":\"\"}";
        return "{\"text\":\"" + "x".repeat(bytes - around.length()) + "\"}";
    }

    private int send(String path, BodyPublisher body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer tess")
                .POST(body);
        return client.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    @Test
    void aStrangerSendsNothingLarge() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            begin(socket, "mallory");
            assertThat(status(socket)).isEqualTo("HTTP/1.1 401 Unauthorized");
        }
    }

    @Test
    void whoeverIsSignedOutWhileSendingIsRefused() throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            begin(socket, "tess");
            socket.getOutputStream().write(word(LARGEST).substring(0, 10).getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            assertThat(lookedUp.await(10, TimeUnit.SECONDS))
                    .as("she was let in")
                    .isTrue();
            isSignedIn.set(false);
            socket.getOutputStream().write(word(LARGEST).substring(10).getBytes(StandardCharsets.UTF_8));
            assertThat(status(socket)).isEqualTo("HTTP/1.1 401 Unauthorized");
        }
    }

    /** What comes after the answer would be in its way: this one sends no more than is read. */
    @Test
    void whoeverBeginsToSendFarTooMuchIsAnsweredBeforeItsEnd() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            begin(socket, "tess", 50 * LARGEST);
            socket.getOutputStream().write(word(LARGEST + 1).getBytes(StandardCharsets.UTF_8));
            assertThat(status(socket)).startsWith("HTTP/1.1 413 ");
        }
    }

    private static void begin(Socket socket, String who) throws IOException {
        begin(socket, who, LARGEST);
    }

    private static void begin(Socket socket, String who, int length) throws IOException {
        var head = "POST /api/file HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + who
                + "\r\nContent-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    private static String status(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }
}
