package ch.cryptocare.server.platform.http;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The web server with a test's own endpoints, and a client that asks it. */
final class WebServer implements AutoCloseable {
    final Health health = new Health();
    final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer server;
    final int port;

    WebServer(Consumer<Api> endpoints) {
        this(false, endpoints);
    }

    /** @param https whether browsers reach it by https: here nobody does, but it answers as if */
    WebServer(boolean https, Consumer<Api> endpoints) {
        this(List.of(), https, endpoints);
    }

    /** @param films where films may come from */
    WebServer(List<String> films, boolean https, Consumer<Api> endpoints) {
        server = new HttpServer(
                List.of(),
                films,
                List.of(),
                https,
                Optional.empty(),
                health,
                new PrometheusMeterRegistry(PrometheusConfig.DEFAULT),
                token -> Optional.empty(),
                endpoints);
        port = server.start("127.0.0.1", 0);
    }

    /** @param headers names and values, by turns */
    HttpResponse<String> ask(String method, String path, String... headers) throws IOException, InterruptedException {
        var request = to(path).method(method, BodyPublishers.noBody());
        if (headers.length > 0) request.headers(headers);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** With its port. */
    String host() {
        return "127.0.0.1:" + port;
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    @Override
    public void close() {
        client.shutdownNow();
        server.close();
    }
}
