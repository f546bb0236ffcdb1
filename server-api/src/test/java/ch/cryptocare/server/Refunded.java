package ch.cryptocare.server;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.server.auth.Browser;
import ch.cryptocare.support.SandboxForTests;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** What people do about money that goes back. */
final class Refunded {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private final House house;

    Refunded(House house) {
        this.house = house;
    }

    /** Who pays, and who answers for Lightning addresses. */
    static Map<String, String> settings(SandboxForTests sandbox) {
        return Map.of(
                "PHOENIXD_URL", sandbox.url() + "/phoenixd",
                "PHOENIXD_PASSWORD", "sandbox-phoenixd-limited-password",
                "PHOENIXD_WEBHOOK_SECRET", "sandbox-phoenixd-secret",
                "PHOENIXD_SPENDING_PASSWORD", "sandbox-phoenixd-password",
                "LIGHTNING_ADDRESSES_URL", sandbox.url() + "/wallet");
    }

    /** As whoever carries the appointment's token. */
    Browser.Answer directs(JsonNode booked, String refund, String destination) throws Exception {
        var body = Json.MAPPER.createObjectNode().put("refundId", refund).put("destination", destination);
        var path = "/api/appointments/" + booked.path("id").asText() + "/refund-destination";
        return sent(house.request(path, booked.path("token").asText())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /** The first part of what goes back for an appointment. */
    JsonNode refund(JsonNode booked) throws Exception {
        var path = "/api/appointments/" + booked.path("id").asText();
        return house.get(path, booked.path("token").asText()).at("/refund/parts/0");
    }

    JsonNode walletsInvoice(String asked) throws Exception {
        return sent(HttpRequest.newBuilder(URI.create(house.sandbox.url() + "/sandbox/wallet"))
                        .POST(BodyPublishers.ofString(asked)))
                .body();
    }

    /** One of the demo's people, with the code of their authenticator. */
    Browser signsIn(String role) throws Exception {
        var browser = house.browser();
        for (var person : house.sandbox.get("/sandbox/people")) {
            if (!person.path("role").asText().equals(role)) continue;
            var email = person.path("email").asText();
            var password = person.path("password").asText();
            var first = browser.post("/api/sessions", "email", email, "password", password);
            var challenge = first.body().path("challenge").asText();
            var code = person.path("code").asText();
            var second = browser.post("/api/sessions/second-factor", "challenge", challenge, "code", code);
            if (second.status() >= 300) throw new AssertionError(first + " " + second);
        }
        return browser;
    }

    private static Browser.Answer sent(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = HTTP.send(request.build(), BodyHandlers.ofString());
        return new Browser.Answer(answer.statusCode(), Json.MAPPER.readTree(answer.body()));
    }
}
