package ch.cryptocare.server.payments.phoenixd;

import static java.nio.charset.StandardCharsets.UTF_8;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.server.payments.usecases.GatewayFailure;
import ch.cryptocare.server.payments.usecases.GatewayFailure.Consequence;
import ch.cryptocare.server.platform.Secret;
import ch.cryptocare.server.platform.provider.ProviderFailure;
import ch.cryptocare.server.platform.provider.ProviderHttp;
import ch.cryptocare.server.platform.provider.ProviderHttp.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** phoenixd's HTTP interface. With the password for limited access it takes money and looks; to spend it needs the full one. */
public final class PhoenixdClient {
    private static final String PROVIDER = "phoenixd";

    private final ProviderHttp http;
    private final String url;
    private final Secret authorization;

    public PhoenixdClient(ProviderHttp http, URI url, Secret password) {
        this.http = http;
        this.url = url.toString().replaceFirst("/$", "");
        var credentials = ":" + password.value();
        this.authorization = new Secret("Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8)));
    }

    JsonNode createInvoice(Map<String, String> form) {
        return json(send(request("/createinvoice")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form)))));
    }

    Optional<JsonNode> incoming(String paymentHash) {
        var answer = send(request("/payments/incoming/" + paymentHash).GET());
        return answer.status() == 404 ? Optional.empty() : Optional.of(json(answer));
    }

    /** All incoming payments that carry this external id, unpaid ones too. */
    JsonNode incomingFor(String externalId) {
        var query = encoded(Map.of("externalId", externalId, "all", "true", "limit", "10"));
        return json(send(request("/payments/incoming?" + query).GET()));
    }

    /** Answers with a preimage when it has paid, else with a reason. */
    JsonNode payInvoice(Map<String, String> form) {
        return json(send(request("/payinvoice")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form)))));
    }

    /** Of several tries to pay one hash it tells of the one that came furthest. */
    Optional<JsonNode> outgoing(String paymentHash) {
        var answer = send(request("/payments/outgoingbyhash/" + paymentHash).GET());
        return answer.status() == 404 ? Optional.empty() : Optional.of(json(answer));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).header("Authorization", authorization.value());
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return http.send(request.build());
        } catch (ProviderFailure failure) {
            throw new GatewayFailure(failure.mayBeDone ? Consequence.UNKNOWN : Consequence.NOTHING_DONE, failure.what);
        }
    }

    private static JsonNode json(Answer answer) {
        if (answer.status() != 200) {
            var consequence = answer.status() < 500 ? Consequence.NOTHING_DONE : Consequence.UNKNOWN;
            throw new GatewayFailure(consequence, PROVIDER + " answered " + answer.status());
        }
        try {
            return Json.MAPPER.readTree(answer.body());
        } catch (IOException e) {
            throw new GatewayFailure(Consequence.UNKNOWN, PROVIDER + " answered something unreadable");
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
