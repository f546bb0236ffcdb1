package ch.cryptocare.journeys.clients;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.journeys.clients.ClientJournal.Call;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Speaks HTTP with the server, as patients' pages do. Every call goes into the journal, with what came of it. */
public final class BookingClient {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String url;
    private final ClientJournal journal;

    public BookingClient(String url, ClientJournal journal) {
        this.url = url;
        this.journal = journal;
    }

    /** The first service of somebody. */
    public Offer offerOf(String practitioner) {
        var asked = "?q=" + URLEncoder.encode(practitioner, StandardCharsets.UTF_8);
        var found = get("/api/practitioners" + asked).body().at("/items/0/id").asText();
        return offersOf(found).getFirst();
    }

    /** Everything that can be booked. */
    public List<Offer> offers() {
        var offers = new ArrayList<Offer>();
        String cursor = "";
        do {
            var page = get("/api/practitioners" + cursor).body();
            page.path("items")
                    .forEach(found -> offers.addAll(offersOf(found.path("id").asText())));
            cursor = page.hasNonNull("nextCursor")
                    ? "?cursor=" + page.path("nextCursor").asText()
                    : "";
        } while (!cursor.isEmpty());
        return offers;
    }

    /** Free starts from one day until before another; none when no answer came. */
    public List<Instant> freeStarts(Offer offer, LocalDate from, LocalDate to) {
        var path = "/api/practitioners/" + offer.practitioner() + "/slots?service=" + offer.service() + "&from=" + from
                + "&to=" + to;
        return elements(get(path).body().path("items"))
                .map(slot -> Instant.parse(slot.path("start").asText()))
                .toList();
    }

    /** @param key the same for a repetition of the same wish */
    public Reply hold(Offer offer, Instant start, String email, String key) {
        var body = Json.MAPPER
                .createObjectNode()
                .put("practitionerId", offer.practitioner().toString())
                .put("serviceId", offer.service().toString())
                .put("start", start.toString());
        body.putObject("patient").put("name", "Ben Frei").put("email", email).put("language", "EN");
        return send("hold", post("/api/appointments", body).header("Idempotency-Key", key));
    }

    public Reply look(Ticket ticket) {
        return send("look", authorised(request(path(ticket)), ticket));
    }

    public Reply cancel(Ticket ticket) {
        var empty = Json.MAPPER.createObjectNode();
        return send("cancel", authorised(post(path(ticket) + "/cancellation", empty), ticket));
    }

    /** Says where the first part of what is owed goes. */
    public Reply direct(Ticket ticket, String destination) {
        var part = look(ticket).body().at("/refund/parts/0/id").asText();
        var body = Json.MAPPER.createObjectNode().put("refundId", part).put("destination", destination);
        return send("direct", authorised(post(path(ticket) + "/refund-destination", body), ticket));
    }

    public Reply move(Ticket ticket, Instant start) {
        var body = Json.MAPPER.createObjectNode().put("start", start.toString());
        return send("move", authorised(post(path(ticket) + "/rescheduling", body), ticket));
    }

    /** @param body exactly as signed */
    public Reply webhook(String provider, String body, String header, String signature) {
        return send(
                "webhook",
                request("/api/webhooks/" + provider)
                        .header("Content-Type", "application/json")
                        .header(header, signature)
                        .POST(BodyPublishers.ofString(body)));
    }

    private List<Offer> offersOf(String practitioner) {
        var profile = get("/api/practitioners/" + practitioner).body();
        return elements(profile.path("services"))
                .map(service -> new Offer(
                        UUID.fromString(practitioner),
                        UUID.fromString(service.path("id").asText()),
                        Duration.ofMinutes(service.path("durationMinutes").asLong()),
                        service.path("mode").asText()))
                .toList();
    }

    private Reply get(String path) {
        return send("read", request(path));
    }

    private HttpRequest.Builder post(String path, JsonNode body) {
        return request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body.toString()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).timeout(PATIENCE);
    }

    private static String path(Ticket ticket) {
        return "/api/appointments/" + ticket.appointment();
    }

    private static HttpRequest.Builder authorised(HttpRequest.Builder request, Ticket ticket) {
        return request.header("Authorization", "Bearer " + ticket.token());
    }

    private Reply send(String what, HttpRequest.Builder request) {
        var from = Instant.now();
        var reply = exchanged(request.build());
        journal.note(new Call(what, from, Instant.now(), reply.status()));
        return reply;
    }

    private Reply exchanged(HttpRequest request) {
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            return new Reply(OptionalInt.of(answer.statusCode()), Json.MAPPER.readTree(answer.body()));
        } catch (IOException e) {
            return new Reply(OptionalInt.empty(), MissingNode.getInstance());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
