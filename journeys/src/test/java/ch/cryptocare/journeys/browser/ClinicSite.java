package ch.cryptocare.journeys.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A clinic's own site, at another host name than ours: it shows our pages in a frame. */
final class ClinicSite implements AutoCloseable {
    private final HttpServer http;
    private volatile String server = "";

    private ClinicSite(HttpServer http) {
        this.http = http;
    }

    static ClinicSite open() {
        try {
            var site = new ClinicSite(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            site.http.createContext("/", site::answer);
            site.http.start();
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shows the pages of this server. */
    ClinicSite showing(String url) {
        server = url;
        return this;
    }

    URI address() {
        return URI.create("http://localhost:" + http.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        var page = """
                <!doctype html><html lang="en"><meta charset="utf-8"><title>Keller Clinic</title>
                <link rel="icon" href="data:,">
                <style>body { font: 18px sans-serif; max-width: 900px; margin: 2rem auto; }</style>
                <h1>Keller Clinic</h1><p>Book with us:</p>
                <script src="%s/embed.js" defer></script>
                <cryptocare-booking lang="en"></cryptocare-booking>
                <p>Rue du Lac 1, Geneva</p></html>
                """.formatted(server).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, page.length);
        try (exchange) {
            exchange.getResponseBody().write(page);
        }
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
