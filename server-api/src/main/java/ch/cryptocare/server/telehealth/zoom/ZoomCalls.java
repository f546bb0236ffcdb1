package ch.cryptocare.server.telehealth.zoom;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.server.telehealth.usecases.MeetingProvider.ProviderUnavailable;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends requests to Zoom, each within a bounded time. Bodies hold links for hosts: none ever reaches an error's text. */
final class ZoomCalls {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(8);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();

    record Answer(int status, JsonNode body) {
        boolean succeeded() {
            return status >= 200 && status < 300;
        }

        /** @param what in the past tense, for the log */
        Answer orUnavailable(String what) {
            if (!succeeded()) throw new ProviderUnavailable(what + " failed: " + problem());
            return this;
        }

        private String problem() {
            return "HTTP " + status + ", Zoom code " + body.path("code").asInt(0);
        }
    }

    Answer send(HttpRequest.Builder request) {
        try {
            var answer = http.sendAsync(request.build(), BodyHandlers.ofString())
                    .get(ANSWER.toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(answer.statusCode(), body(answer));
        } catch (ExecutionException | TimeoutException e) {
            throw new ProviderUnavailable("Zoom cannot be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProviderUnavailable("interrupted while asking Zoom", e);
        }
    }

    private static JsonNode body(HttpResponse<String> answer) {
        if (answer.body().isBlank()) return MissingNode.getInstance();
        try {
            return Json.MAPPER.readTree(answer.body());
        } catch (JsonProcessingException e) {
            if (answer.statusCode() >= 400) return MissingNode.getInstance();
            throw new ProviderUnavailable("Zoom's answer is not JSON");
        }
    }
}
