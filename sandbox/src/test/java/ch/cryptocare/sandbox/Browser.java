package ch.cryptocare.sandbox;

import ch.cryptocare.sandbox.http.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Speaks HTTP with the sandbox, headers given as name, value, name, value. */
public final class Browser {
    public record Answer(int status, String body, HttpResponse<String> http) {
        public JsonNode json() {
            try {
                return new JsonMapper().readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** From this size on, the sandbox is asked whether it wants the body: it may hang up on what it does not read. */
    private static final int LARGE = 20_000;

    private final String baseUrl;

    public Browser(Sandbox sandbox) {
        this.baseUrl = sandbox.baseUrl();
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    public Answer post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    public Answer delete(String path, String... headers) {
        return send("DELETE", path, "", headers);
    }

    /** Makes a fault happen so many times; late or slow by one second. */
    public void breakThings(String twin, String fault, int times) {
        ObjectNode body = Json.object().put("twin", twin).put("fault", fault).put("times", times);
        Answer answer = post("/sandbox/faults", body.put("seconds", 1).toString());
        if (answer.status() != 201) {
            throw new AssertionError(answer.body());
        }
    }

    public Answer send(String method, String path, String body, String... headers) {
        try {
            return exchange(method, path, body, headers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Answer exchange(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + path))
                .timeout(Duration.ofSeconds(20))
                .expectContinue(body.length() > LARGE)
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        // A connection of its own: one that is kept may be hung up on just when it is used again.
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body(), answer);
        }
    }
}
