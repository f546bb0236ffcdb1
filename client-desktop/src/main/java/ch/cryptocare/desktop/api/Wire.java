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
import java.util.regex.Pattern;

/** Requests and answers as they cross the network, without who asks. */
final class Wire {
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_SEND = Duration.ofMinutes(2);
    private static final int SOME_IS_MISSING = 308;
    private static final Pattern THERE = Pattern.compile("bytes=0-(\\d{1,15})");

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
        return answered(request(ask, token)).body();
    }

    /** A piece of a file. How many bytes are there as long as some are missing; nothing, when that was all. */
    Optional<Long> put(String target, String range, byte[] piece, Optional<String> token) {
        var request = to(target, token)
                .timeout(TO_SEND)
                .header("Content-Range", range)
                .PUT(BodyPublishers.ofByteArray(piece))
                .build();
        var answer = answered(request);
        if (answer.statusCode() != SOME_IS_MISSING) return Optional.empty();
        var there = THERE.matcher(answer.headers().firstValue("Range").orElse(""));
        return Optional.of(there.matches() ? Long.parseLong(there.group(1)) + 1 : 0L);
    }

    private HttpResponse<byte[]> answered(HttpRequest request) {
        try {
            var answer = send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 300 && answer.statusCode() != SOME_IS_MISSING)
                throw Answers.failure(answer.statusCode(), answer.body());
            tell(true);
            return answer;
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
