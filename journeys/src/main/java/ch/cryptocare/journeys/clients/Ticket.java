package ch.cryptocare.journeys.clients;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/** What a patient has in hand after taking a slot. */
public record Ticket(UUID appointment, String token, String paymentHash, Offer offer, Instant start) {
    static Ticket of(JsonNode answer, Offer offer) {
        return new Ticket(
                UUID.fromString(answer.required("id").asText()),
                answer.required("token").asText(),
                answer.required("invoice").path("paymentHash").asText(),
                offer,
                Instant.parse(answer.required("start").asText()));
    }
}
