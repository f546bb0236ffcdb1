package ch.cryptocare.sandbox.mux;

import static java.nio.charset.StandardCharsets.UTF_8;

import ch.cryptocare.sandbox.faults.Twin;
import ch.cryptocare.sandbox.webhooks.Hmac;
import ch.cryptocare.sandbox.webhooks.Webhook;
import ch.cryptocare.sandbox.webhooks.Webhooks;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells one address what becomes of recordings. */
final class MuxWebhooks {
    private static final String SECRET = "sandbox-mux-webhook-secret";

    private final Webhooks webhooks;
    private final List<Duration> retries;
    private volatile Optional<URI> url = Optional.empty();

    MuxWebhooks(Webhooks webhooks, List<Duration> retries) {
        this.webhooks = webhooks;
        this.retries = retries;
    }

    void sendTo(URI other) {
        url = Optional.of(other);
    }

    void tell(ObjectNode event) {
        String type = event.path("type").asText();
        String about = event.at("/object/id").asText();
        url.ifPresent(to ->
                webhooks.send(new Webhook(Twin.MUX, type, about, to, event.toString(), MuxWebhooks::headers, retries)));
    }

    private static Map<String, String> headers(byte[] body, Instant at) {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes((at.getEpochSecond() + ".").getBytes(UTF_8));
        message.writeBytes(body);
        return Map.of("mux-signature", "t=" + at.getEpochSecond() + ",v1=" + Hmac.hex(SECRET, message.toByteArray()));
    }
}
