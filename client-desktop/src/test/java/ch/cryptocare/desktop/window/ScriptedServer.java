package ch.cryptocare.desktop.window;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.problem.Problem;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.desktop.api.ServerAddress;
import com.sun.net.httpserver.Headers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/** A real HTTP server on this machine that answers as it is told, and remembers what it was asked. */
public final class ScriptedServer implements AutoCloseable {
    /** What was asked. */
    public record Asked(String method, String target, Headers headers, String body) {}

    /** What is answered. */
    public record Reply(int status, String contentType, String body, boolean staysOpen, Map<String, String> headers) {
        public Reply(int status, String contentType, String body) {
            this(status, contentType, body, false, Map.of());
        }

        /** So much of a file is there, and some is missing. */
        public static Reply there(long bytes) {
            var range = bytes == 0 ? Map.<String, String>of() : Map.of("Range", "bytes=0-" + (bytes - 1));
            return new Reply(308, "text/plain", "", false, range);
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
            return new Reply(200, "text/event-stream", lines, true, Map.of());
        }

        public static Reply events(String lines) {
            return new Reply(200, "text/event-stream", lines);
        }
    }

    public final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Map<String, Function<Asked, Reply>> replies = new ConcurrentHashMap<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final ServerSocket server;
    private volatile InstantSource clock = () -> World.NOW;

    public ScriptedServer() {
        try {
            server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        on("GET /readyz", _ -> new Reply(200, "application/json", "{\"status\":\"alive\"}"));
        Thread.ofVirtual().start(this::serve);
    }

    public ServerAddress address() {
        return ServerAddress.of("http://localhost:" + server.getLocalPort());
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

    /** What its answers are dated by. */
    public ScriptedServer by(InstantSource other) {
        clock = other;
        return this;
    }

    private void serve() {
        try {
            while (true) {
                var connection = server.accept();
                Thread.ofVirtual().start(() -> answer(connection));
            }
        } catch (IOException closed) {
            // Nobody is served any more.
        }
    }

    private void answer(Socket connection) {
        try (connection) {
            // Closing a socket that is waited at may let one more in.
            if (ended.getCount() == 0) return;
            var one = HttpExchanges.read(connection.getInputStream());
            asked.add(one);
            var reply = replies.getOrDefault(
                            one.method() + " " + path(one.target()),
                            _ -> Reply.problem(ProblemType.NOT_FOUND, Map.of()))
                    .apply(one);
            HttpExchanges.write(reply, clock.instant(), connection.getOutputStream());
            if (reply.staysOpen()) awaitClose();
        } catch (IOException hungUp) {
            // As people do who do not wait.
        }
    }

    private static String path(String target) {
        return target.replaceFirst("\\?.*", "");
    }

    private void awaitClose() {
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
