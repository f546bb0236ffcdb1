package ch.cryptocare.journeys.clients;

import ch.cryptocare.common.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The world outside: wallets that pay, faults that happen, and what was seen there. */
public final class SandboxClient {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PAGE = 1_000;
    private static final int CONFLICT = 409;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String url;

    /** @param url as in {@code http://127.0.0.1:8090} */
    public SandboxClient(String url) {
        this.url = url;
    }

    public void pay(String paymentHash) {
        post("/sandbox/lightning/" + paymentHash + "/payment", "");
    }

    /** What is paid cannot expire: then nothing happens. */
    public void expire(String paymentHash) {
        var answer = exchanged(json("/sandbox/lightning/" + paymentHash + "/expiry", ""));
        if (answer.statusCode() != CONFLICT) succeeded(answer);
    }

    /** @param fault as in {@code lose-webhook} */
    public void fault(String twin, String fault, int times, int seconds) {
        var body = Json.MAPPER
                .createObjectNode()
                .put("twin", twin)
                .put("fault", fault)
                .put("times", times)
                .put("seconds", seconds);
        post("/sandbox/faults", body.toString());
    }

    public void mend() {
        send(request("/sandbox/faults").DELETE());
    }

    /** How many there are of something, as in {@code /sandbox/mails}. */
    public long count(String path) {
        var answer = send(request(path + (path.contains("?") ? "&" : "?") + "limit=0"));
        return answer.headers().firstValueAsLong("X-Total-Count").orElseThrow();
    }

    /** All there is of something; what comes in meanwhile may be left out. */
    public List<JsonNode> all(String path) {
        var all = new ArrayList<JsonNode>();
        for (int offset = 0; ; offset += PAGE) {
            var page = get(path + (path.contains("?") ? "&" : "?") + "limit=" + PAGE + "&offset=" + offset);
            page.forEach(all::add);
            if (page.size() < PAGE) return all;
        }
    }

    public JsonNode get(String path) {
        return json(send(request(path)));
    }

    private void post(String path, String body) {
        send(json(path, body));
    }

    private HttpRequest.Builder json(String path, String body) {
        return request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return succeeded(exchanged(request));
    }

    private static HttpResponse<String> succeeded(HttpResponse<String> answer) {
        if (answer.statusCode() < 300) return answer;
        throw new IllegalStateException("the sandbox answered " + answer.statusCode() + " to " + answer.uri());
    }

    private HttpResponse<String> exchanged(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return Json.MAPPER.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
