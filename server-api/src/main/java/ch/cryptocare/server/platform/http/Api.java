package ch.cryptocare.server.platform.http;

import ch.cryptocare.common.contract.Endpoint;
import ch.cryptocare.common.json.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** Binds the contract's endpoints to handlers. */
public final class Api {
    private final RoutesConfig routes;
    private final MeterRegistry metrics;
    private final Set<Endpoint<?, ?>> served = new HashSet<>();
    private final StreamPlaces places = new StreamPlaces();
    private final Gate gate;

    Api(RoutesConfig routes, MeterRegistry metrics, Gate gate) {
        this.routes = routes;
        this.metrics = metrics;
        this.gate = gate;
    }

    /** Answers with what the handler returns, as JSON. */
    public <I, O> void serve(Endpoint<I, O> endpoint, Function<Call<I>, O> handler) {
        route(endpoint, http -> json(http.status(endpoint.success()), handler.apply(call(endpoint, http))));
    }

    /** Takes a file in pieces. As others have it, 308 says that something is missing, and Range what is there. */
    public <I> void receive(Endpoint<I, ?> endpoint, Function<Call<I>, Received> handler) {
        route(endpoint, http -> {
            var received = handler.apply(call(endpoint, http));
            http.status(received.complete() ? endpoint.success() : 308).header("Cache-Control", "no-store");
            if (!received.complete() && received.bytes() > 0) http.header("Range", "bytes=0-" + (received.bytes() - 1));
        });
    }

    /** As {@link #serve}, with JSON that may have been written before; a client that knows it gets 304. */
    public <I> void serveKnown(Endpoint<I, ?> endpoint, Function<Call<I>, Answer> handler) {
        serveKnown(endpoint, "no-cache", handler);
    }

    /** As {@link #serveKnown}, for what is the same for everybody and may be a few seconds old. */
    public <I> void servePublic(Endpoint<I, ?> endpoint, Function<Call<I>, Answer> handler) {
        serveKnown(endpoint, "public, max-age=10", handler);
    }

    private <I> void serveKnown(Endpoint<I, ?> endpoint, String freshness, Function<Call<I>, Answer> handler) {
        route(endpoint, http -> {
            var answer = handler.apply(call(endpoint, http));
            http.header("ETag", answer.etag()).header("Cache-Control", freshness);
            if (answer.isKnownBy(Collections.list(http.req().getHeaders("If-None-Match")))) http.status(304);
            else http.contentType("application/json").result(answer.json());
        });
    }

    /** Answers with a file of another kind than JSON. */
    public <I> void serveFile(
            Endpoint<I, ?> endpoint, String contentType, String fileName, Function<Call<I>, byte[]> handler) {
        route(
                endpoint,
                http -> http.contentType(contentType)
                        .header("Content-Disposition", "attachment; filename=\"" + fileName + "\"")
                        .header("Cache-Control", "no-store")
                        .result(handler.apply(call(endpoint, http))));
    }

    /** Answers with a file that never changes, to be looked at in the browser (RFC 6266). */
    public <I> void showFile(Endpoint<I, ?> endpoint, String contentType, Function<Call<I>, ShownFile> handler) {
        route(endpoint, http -> {
            var file = handler.apply(call(endpoint, http));
            http.contentType(contentType)
                    .header("Content-Disposition", "inline; filename*=UTF-8''" + file.encodedName())
                    .header("Cache-Control", "private, max-age=3600")
                    .result(file.bytes());
        });
    }

    /** Answers with a picture. */
    public <I> void serveImage(Endpoint<I, ?> endpoint, String contentType, Function<Call<I>, byte[]> handler) {
        route(
                endpoint,
                http -> http.contentType(contentType)
                        .header("Cache-Control", "no-store")
                        .result(handler.apply(call(endpoint, http))));
    }

    /** Answers with a part of a recording, which a browser may keep as long as it plays: parts never change. */
    public <I> void serveMedia(
            Endpoint<I, ?> endpoint, Function<Call<I>, String> contentType, Function<Call<I>, byte[]> handler) {
        route(endpoint, http -> {
            var call = call(endpoint, http);
            http.contentType(contentType.apply(call))
                    .header("Cache-Control", "private, max-age=3600")
                    .result(handler.apply(call));
        });
    }

    /** Keeps the connection open and sends events of the thing in the path as they come. */
    public <I> void stream(Endpoint<I, ?> endpoint, Function<Call<I>, EventStream.Source> handler) {
        stream(endpoint, Call::id, handler);
    }

    /** As {@link #stream}, of what is named otherwise than by the path. */
    public <I> void stream(
            Endpoint<I, ?> endpoint, Function<Call<I>, UUID> thing, Function<Call<I>, EventStream.Source> handler) {
        route(endpoint, http -> {
            var call = call(endpoint, http);
            try (var source = handler.apply(call);
                    var _ = places.take(thing.apply(call), call.clientNetwork())) {
                EventStream.run(http, source);
            }
        });
    }

    public Set<Endpoint<?, ?>> served() {
        return served;
    }

    private void route(Endpoint<?, ?> endpoint, Consumer<Context> handler) {
        served.add(endpoint);
        var timer = metrics.timer("http.requests", "method", endpoint.method(), "path", endpoint.path());
        Handler timed = http -> {
            var started = System.nanoTime();
            try {
                if (Bodies.isLarge(endpoint)) gate.checkAhead(endpoint.access(), http);
                awaitBody(endpoint, http);
                gate.check(endpoint.access(), http);
                gate.asWhoeverAsks(http, () -> handler.accept(http));
            } finally {
                timer.record(System.nanoTime() - started, java.util.concurrent.TimeUnit.NANOSECONDS);
            }
        };
        var method = HandlerType.findOrCreate(endpoint.method());
        if (method.equals(HandlerType.GET)) Reads.route(routes, endpoint.path(), timed);
        else routes.addHttpHandler(method, endpoint.path(), timed);
    }

    /** Who asks is looked up when the request is complete: whoever holds its body back may be signed out meanwhile. */
    private static void awaitBody(Endpoint<?, ?> endpoint, Context http) {
        if (endpoint.request() != Void.class && !endpoint.method().equals("GET")) Bodies.await(endpoint, http);
    }

    private <I> Call<I> call(Endpoint<I, ?> endpoint, Context http) {
        return new Call<>(http, Input.read(endpoint.request(), http), gate);
    }

    private static void json(Context http, Object answer) {
        try {
            http.contentType("application/json")
                    .header("Cache-Control", "no-store")
                    .result(Json.MAPPER.writeValueAsBytes(answer));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer must be JSON-ready", e);
        }
    }
}
