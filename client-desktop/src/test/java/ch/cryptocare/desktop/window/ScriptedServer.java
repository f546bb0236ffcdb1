package ch.cryptocare.desktop.window;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.problem.Problem;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.desktop.api.ServerAddress;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A real HTTP server on this machine that answers as it is told, and remembers what it was asked. */
public final class ScriptedServer implements AutoCloseable {
    /** What was asked. */
    public record Asked(String method, String target, Headers headers, String body) {}

    /** What is answered. */
    public record Reply(int status, String contentType, String body, boolean staysOpen) {
        public Reply(int status, String contentType, String body) {
            this(status, contentType, body, false);
        }

        public static Reply json(Object value) {
            try {
                return new Reply(200, "application/json", Json.MAPPER.writeValueAsString(value));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public static Reply problem(ProblemType type, Map<String, ?> facts) {
            var problem = Problem.of(new Refusal(type, facts), "no");
            return new Reply(
                    type.status, "application/problem+json", json(problem).body());
        }

        /** After the lines nothing more comes, and nobody hangs up. */
        public static Reply openEvents(String lines) {
            return new Reply(200, "text/event-stream", lines, true);
        }

        public static Reply events(String lines) {
            return new Reply(200, "text/event-stream", lines);
        }
    }

    public final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Map<String, Function<Asked, Reply>> replies = new ConcurrentHashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final HttpServer server;

    public ScriptedServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
        on("GET /readyz", _ -> new Reply(200, "application/json", "{\"status\":\"alive\"}"));
    }

    public ServerAddress address() {
        return ServerAddress.of("http://localhost:" + server.getAddress().getPort());
    }

    /** As in {@code on("POST /api/sessions", …)}; the query does not count. */
    public ScriptedServer on(String methodAndPath, Function<Asked, Reply> reply) {
        replies.put(methodAndPath, reply);
        return this;
    }

    public ScriptedServer on(String methodAndPath, Object answer) {
        return on(methodAndPath, (Function<Asked, Reply>) _ -> Reply.json(answer));
    }

    public List<Asked> asked(String methodAndPath) {
        return asked.stream()
                .filter(one -> (one.method() + " " + path(one.target())).equals(methodAndPath))
                .toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var target = exchange.getRequestURI().toString();
            var one = new Asked(exchange.getRequestMethod(), target, exchange.getRequestHeaders(), body);
            asked.add(one);
            var reply = replies.getOrDefault(
                            one.method() + " " + path(target), _ -> Reply.problem(ProblemType.NOT_FOUND, Map.of()))
                    .apply(one);
            exchange.getResponseHeaders().set("Content-Type", reply.contentType());
            var bytes = reply.body().getBytes(StandardCharsets.UTF_8);
            long length = bytes.length == 0 ? -1 : bytes.length;
            exchange.sendResponseHeaders(reply.status(), reply.staysOpen() ? 0 : length);
            exchange.getResponseBody().write(bytes);
            if (reply.staysOpen()) {
                exchange.getResponseBody().flush();
                awaitClose();
            }
        }
    }

    private static String path(String target) {
        return target.replaceFirst("\\?.*", "");
    }

    private void awaitClose() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
