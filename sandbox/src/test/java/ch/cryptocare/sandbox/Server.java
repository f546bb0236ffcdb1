package ch.cryptocare.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Our side of the webhooks: keeps what comes in, and answers as told. */
public final class Server implements AutoCloseable {
    public record Call(HttpExchange exchange, String body) {
        public Optional<String> header(String name) {
            return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
        }

        public JsonNode json() {
            try {
                return new JsonMapper().readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final HttpServer http;
    private final BlockingQueue<Call> calls = new LinkedBlockingQueue<>();
    private final Deque<Integer> statuses = new ArrayDeque<>();
    private volatile Function<Call, String> answer = call -> "";

    public Server() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/", this::take);
        http.start();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/webhook");
    }

    /** The next calls get these statuses, later ones 200. */
    public synchronized void willAnswer(int... next) {
        for (int status : next) {
            statuses.add(status);
        }
    }

    public void answers(Function<Call, String> body) {
        answer = body;
    }

    public Call next() {
        return next(Duration.ofSeconds(10)).orElseThrow(() -> new AssertionError("no webhook came"));
    }

    public Optional<Call> next(Duration patience) {
        try {
            return Optional.ofNullable(calls.poll(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        http.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        Call call = new Call(exchange, new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        byte[] body = answer.apply(call).getBytes(UTF_8);
        exchange.sendResponseHeaders(status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
        calls.add(call);
    }

    private synchronized int status() {
        Integer next = statuses.poll();
        return next == null ? 200 : next;
    }
}
