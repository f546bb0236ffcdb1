package ch.cryptocare.desktop.api;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Requests and answers as they cross the network, without who asks. */
final class Wire {
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final Supplier<ServerAddress> server;
    private final Supplier<Language> language;
    private final Duration toAnswer;
    private final ServerClock clock;
    private volatile Consumer<Boolean> reached = _ -> {};

    Wire(Supplier<ServerAddress> server, Supplier<Language> language, Duration toAnswer, ServerClock clock) {
        this.server = server;
        this.language = language;
        this.toAnswer = toAnswer;
        this.clock = clock;
    }

    <O> O call(Ask<?, O> ask, Optional<String> token) {
        return read(file(ask, token), ask.endpoint().response());
    }

    byte[] file(Ask<?, ?> ask, Optional<String> token) {
        try {
            var answer = send(request(ask, token), BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 300) throw Answers.failure(answer.statusCode(), answer.body());
            tell(true);
            return answer.body();
        } catch (Refusal refusal) {
            tell(true);
            throw refusal;
        } catch (Offline away) {
            tell(false);
            throw away;
        }
    }

    void tell(boolean there) {
        reached.accept(there);
    }

    /** Told after each call whether the server was there; on the thread that asked. */
    void watch(Consumer<Boolean> watcher) {
        reached = watcher;
    }

    /** Whether the server answers, and can do its work. */
    boolean isAlive() {
        var request = HttpRequest.newBuilder(server.get().at("/readyz"))
                .timeout(TO_CONNECT)
                .build();
        try {
            return send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (Offline e) {
            return false;
        }
    }

    HttpRequest.Builder to(String target, Optional<String> token) {
        var request = HttpRequest.newBuilder(server.get().at(target))
                .header("Accept-Language", language.get().tag())
                .header("User-Agent", "CryptoCare (" + System.getProperty("os.name") + ")");
        token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        return request;
    }

    <B> HttpResponse<B> send(HttpRequest request, BodyHandler<B> handler) {
        try {
            var answer = http.send(request, handler);
            clock.heard(answer.headers());
            return answer;
        } catch (IOException e) {
            throw new Offline(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Offline("interrupted");
        }
    }

    private HttpRequest request(Ask<?, ?> ask, Optional<String> token) {
        var request = to(ask.target(), token).timeout(toAnswer).header("Accept", "application/json");
        ask.key().ifPresent(key -> request.header("Idempotency-Key", key.toString()));
        if (ask.endpoint().method().equals("GET")) return request.GET().build();
        request.header("Content-Type", "application/json");
        return request.method(ask.endpoint().method(), BodyPublishers.ofByteArray(written(ask.body())))
                .build();
    }

    private static byte[] written(Optional<?> body) {
        return body.isPresent() ? Form.write(body.get()) : new byte[] {'{', '}'};
    }

    private static <O> O read(byte[] json, Class<O> type) {
        try {
            return Form.read(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException("the server answered with something else than " + type.getSimpleName(), e);
        }
    }
}
