package ch.cryptocare.sandbox.webhooks;

import ch.cryptocare.sandbox.faults.Twin;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** One message to our server; retries tell how long to wait before each further try. */
public record Webhook(
        Twin twin, String event, String about, URI url, String body, Signer signer, List<Duration> retries) {
    /** The provider's headers for a body sent at this moment, signature included. */
    public interface Signer {
        Map<String, String> headers(byte[] body, Instant at);
    }
}
