package ch.cryptocare.server.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "198.51.100.7 | 198.51.100.7",
                "203.0.113.9, 198.51.100.7 | 198.51.100.7",
                "198.51.100.7, 127.0.0.1 | 198.51.100.7",
                "127.0.0.1 | 127.0.0.1",
                "198.51.100.7:51002 | 198.51.100.7",
                "198.51.100.7:51002, 127.0.0.1:8080 | 198.51.100.7",
                "[2001:db8::7]:51002 | 2001:db8::7",
                "2001:db8::7 | 2001:db8::7",
                "somebody | somebody",
            })
    void theLastHopThatIsNotOursIsTheClient(String forwarded, String client) throws Exception {
        assertThat(seen(List.of("127.0.0.1"), forwarded)).isEqualTo(client);
    }

    @ParameterizedTest
    @CsvSource({"198.51.100.7", "127.0.0.1"})
    void nobodyElseIsBelieved(String forwarded) throws Exception {
        assertThat(seen(List.of("192.0.2.1"), forwarded)).isEqualTo("127.0.0.1");
    }

    @Test
    void aLineThatTheProxyAddsCountsMoreThanTheClientsOwn() throws Exception {
        assertThat(seen(List.of("127.0.0.1"), "203.0.113.9", "198.51.100.7")).isEqualTo("198.51.100.7");
    }

    @Test
    void whoIsForwardedByNobodyIsTheClient() throws Exception {
        assertThat(seen(List.of("127.0.0.1"))).isEqualTo("127.0.0.1");
    }

    private static String seen(List<String> trusted, String... forwarded) throws IOException, InterruptedException {
        var address = new ClientAddress(trusted);
        var server = Javalin.create(config -> {
            config.contextResolver.ip = address::of;
            config.routes.get("/", http -> http.result(http.ip()));
        });
        server.start("127.0.0.1", 0);
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/"));
            for (var line : forwarded) request.header("X-Forwarded-For", line);
            return client.send(request.build(), BodyHandlers.ofString()).body();
        } finally {
            server.stop();
        }
    }
}
