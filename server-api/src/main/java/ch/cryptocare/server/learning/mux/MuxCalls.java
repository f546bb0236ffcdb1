package ch.cryptocare.server.learning.mux;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.server.learning.usecases.HostUnavailable;
import ch.cryptocare.server.platform.config.Config;
import ch.cryptocare.server.platform.provider.ProviderFailure;
import ch.cryptocare.server.platform.provider.ProviderHttp;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Sends requests to Mux. Bodies hold addresses that anybody may send to: none ever reaches an error's text. */
final class MuxCalls {
    private static final int NOT_FOUND = 404;

    private final String video;
    private final String credentials;
    private final ProviderHttp http;

    MuxCalls(Config.Mux access, ProviderHttp http) {
        var pair = access.tokenId() + ":" + access.tokenSecret().value();
        this.video = access.api() + "/video/v1";
        this.credentials = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        this.http = http;
    }

    /** @param data without the envelope; missing when there is none */
    record Answer(int status, JsonNode data) {
        boolean isThere() {
            return status != NOT_FOUND;
        }

        boolean succeeded() {
            return status >= 200 && status < 300;
        }

        /** @param what in the past tense, for the log */
        Answer orUnavailable(String what) {
            if (!succeeded()) throw new HostUnavailable(what + " failed: HTTP " + status);
            return this;
        }
    }

    Answer get(String path) {
        return ask(to(path).GET());
    }

    Answer post(String path, JsonNode body) {
        return ask(to(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body.toString())));
    }

    Answer put(String path) {
        return ask(to(path).PUT(BodyPublishers.noBody()));
    }

    Answer delete(String path) {
        return ask(to(path).DELETE());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(video + path)).header("Authorization", credentials);
    }

    private Answer ask(HttpRequest.Builder request) {
        var answer = send(request.build());
        return new Answer(answer.status(), body(answer).path("data"));
    }

    ProviderHttp.Answer send(HttpRequest request) {
        try {
            return http.send(request);
        } catch (ProviderFailure failure) {
            throw new HostUnavailable(failure.what);
        }
    }

    private static JsonNode body(ProviderHttp.Answer answer) {
        if (answer.body().length == 0) return MissingNode.getInstance();
        try {
            return Json.MAPPER.readTree(answer.body());
        } catch (IOException e) {
            if (answer.status() >= 400) return MissingNode.getInstance();
            throw new HostUnavailable("Mux's answer is not JSON");
        }
    }
}
