package ch.cryptocare.journeys.rights;

import ch.cryptocare.common.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;

/** Somebody who calls the API as a client without cookies does: with what their sign-in answered, or with nothing. */
public final class Person {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** An answer's status, and the code of the problem that it tells, if it does. */
    public record Reply(int status, JsonNode body) {
        String code() {
            return body.path("code").asText();
        }
    }

    private final String server;
    private Optional<String> token = Optional.empty();

    public Person(String server) {
        this.server = server;
    }

    /** @param known as the sandbox lists people: with the code of the moment, for those who have an authenticator */
    public Person signedIn(JsonNode known) throws IOException, InterruptedException {
        var email = known.path("email").asText();
        var password = known.path("password").asText();
        var first = call("POST", "/api/sessions", Map.of("email", email, "password", password, "bearer", true));
        var done = known.has("code") ? withCode(first, known.path("code").asText()) : first;
        return carrying(done.body().at("/tokens/accessToken").asText());
    }

    Person carrying(String accessToken) {
        if (accessToken.isEmpty()) throw new IllegalStateException("nobody is signed in");
        token = Optional.of(accessToken);
        return this;
    }

    private Reply withCode(Reply first, String code) throws IOException, InterruptedException {
        var challenge = first.body().path("challenge").asText();
        return call(
                "POST", "/api/sessions/second-factor", Map.of("challenge", challenge, "code", code, "bearer", true));
    }

    public Reply call(String method, String path) throws IOException, InterruptedException {
        return call(method, path, Map.of());
    }

    public Reply call(String method, String path, Map<String, ?> body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server + path));
        if (method.equals("GET")) request.GET();
        else
            request.header("Content-Type", "application/json")
                    .method(method, BodyPublishers.ofByteArray(Json.MAPPER.writeValueAsBytes(body)));
        token.ifPresent(text -> request.header("Authorization", "Bearer " + text));
        var answer = HTTP.send(request.build(), BodyHandlers.ofInputStream());
        var kind = answer.headers().firstValue("Content-Type").orElse("");
        try (var in = answer.body()) { // one that never ends is not waited for
            return new Reply(
                    answer.statusCode(),
                    kind.contains("json") ? Json.MAPPER.readTree(in) : Json.MAPPER.createObjectNode());
        }
    }
}
