package ch.cryptocare.sandbox.webhooks;

import ch.cryptocare.sandbox.faults.Twin;
import java.time.Instant;
import java.util.UUID;

/** What became of one try to send a webhook: an HTTP status, or why there was none. */
public record Delivery(
        UUID id, Instant at, Twin twin, String event, String about, String url, int attempt, String outcome) {}
