package ch.cryptocare.sandbox.zoom;

import ch.cryptocare.sandbox.faults.Twin;
import ch.cryptocare.sandbox.http.Json;
import ch.cryptocare.sandbox.webhooks.Hmac;
import ch.cryptocare.sandbox.webhooks.Webhook;
import ch.cryptocare.sandbox.webhooks.Webhooks;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Tells one address what happens in meetings, and can ask it first whether it knows the secret. */
final class ZoomWebhooks {
    private static final String SECRET = "sandbox-zoom-secret";
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Webhooks webhooks;
    private final List<Duration> retries;
    private volatile Optional<URI> url;

    ZoomWebhooks(Webhooks webhooks, List<Duration> retries, Optional<URI> url) {
        this.webhooks = webhooks;
        this.retries = retries;
        this.url = url;
    }

    void sendTo(URI other) {
        url = Optional.of(other);
    }

    Optional<URI> url() {
        return url;
    }

    void tell(Meeting meeting, ObjectNode event) {
        String name = event.path("event").asText();
        String about = Long.toString(meeting.id());
        url.ifPresent(to -> webhooks.send(
                new Webhook(Twin.ZOOM, name, about, to, event.toString(), ZoomWebhooks::headers, retries)));
    }

    /** The challenge that Zoom sends before it believes an address: the answer must hold the token, signed. */
    ObjectNode validate(URI to) throws InterruptedException {
        String plain = UUID.randomUUID().toString().replace("-", "").substring(0, 22);
        ObjectNode body = Json.object().put("event", "endpoint.url_validation");
        body.putObject("payload").put("plainToken", plain);
        body.put("event_ts", Instant.now().toEpochMilli());
        ObjectNode outcome = Json.object().put("url", to.toString()).put("valid", false);
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer =
                    http.send(request(to, body.toString()), HttpResponse.BodyHandlers.ofByteArray());
            String expected = Hmac.hex(SECRET, plain.getBytes(StandardCharsets.UTF_8));
            ObjectNode said = Json.parse(answer.body()).orElseGet(Json::object);
            boolean valid = answer.statusCode() == 200
                    && said.path("plainToken").asText().equals(plain)
                    && said.path("encryptedToken").asText().equals(expected);
            return outcome.put("valid", valid).put("status", answer.statusCode());
        } catch (IOException e) {
            return outcome.put("error", e.getClass().getSimpleName());
        }
    }

    private static HttpRequest request(URI to, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(to)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        headers(body.getBytes(StandardCharsets.UTF_8), Instant.now()).forEach(request::header);
        return request.build();
    }

    private static Map<String, String> headers(byte[] body, Instant at) {
        long timestamp = at.getEpochSecond();
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
        message.writeBytes(body);
        return Map.of(
                "x-zm-request-timestamp",
                Long.toString(timestamp),
                "x-zm-signature",
                "v0=" + Hmac.hex(SECRET, message.toByteArray()));
    }
}
