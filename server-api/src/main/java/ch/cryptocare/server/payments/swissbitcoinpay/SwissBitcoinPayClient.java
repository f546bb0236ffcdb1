package ch.cryptocare.server.payments.swissbitcoinpay;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.server.payments.usecases.GatewayFailure;
import ch.cryptocare.server.payments.usecases.GatewayFailure.Consequence;
import ch.cryptocare.server.platform.Secret;
import ch.cryptocare.server.platform.provider.HmacSignature;
import ch.cryptocare.server.platform.provider.ProviderFailure;
import ch.cryptocare.server.platform.provider.ProviderHttp;
import ch.cryptocare.server.platform.provider.ProviderHttp.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Swiss Bitcoin Pay's HTTP interface, as far as it is needed. */
public final class SwissBitcoinPayClient {
    private static final String PROVIDER = "Swiss Bitcoin Pay";
    static final String SIGNATURE = "sbp-sig";
    static final String SIGNATURE_PREFIX = "sha256=";

    private final ProviderHttp http;
    private final String url;
    private final Secret apiKey;
    private final Secret hmacSecret;

    public SwissBitcoinPayClient(ProviderHttp http, URI url, Secret apiKey, Secret hmacSecret) {
        this.http = http;
        this.url = url.toString().replaceFirst("/$", "");
        this.apiKey = apiKey;
        this.hmacSecret = hmacSecret;
    }

    JsonNode create(byte[] checkout) {
        var answer = send(HttpRequest.newBuilder(URI.create(url + "/checkout"))
                .header("Content-Type", "application/json")
                .header("api-key", apiKey.value())
                .header(SIGNATURE, SIGNATURE_PREFIX + HmacSignature.of(hmacSecret, checkout))
                .POST(BodyPublishers.ofByteArray(checkout)));
        if (answer.status() != 200 && answer.status() != 201) throw refused(answer);
        return json(answer);
    }

    Optional<JsonNode> read(String id) {
        var answer = send(get("/checkout/" + URLEncoder.encode(id, StandardCharsets.UTF_8)));
        if (answer.status() == 404) return Optional.empty();
        if (answer.status() != 200) throw refused(answer);
        return Optional.of(json(answer));
    }

    /** What one bitcoin costs in each currency. */
    JsonNode rates() {
        var answer = send(get("/rates"));
        if (answer.status() != 200) throw refused(answer);
        return json(answer);
    }

    private HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).GET();
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return http.send(request.build());
        } catch (ProviderFailure failure) {
            throw new GatewayFailure(failure.mayBeDone ? Consequence.UNKNOWN : Consequence.NOTHING_DONE, failure.what);
        }
    }

    private static GatewayFailure refused(Answer answer) {
        var consequence = answer.status() < 500 ? Consequence.NOTHING_DONE : Consequence.UNKNOWN;
        return new GatewayFailure(consequence, PROVIDER + " answered " + answer.status());
    }

    private static JsonNode json(Answer answer) {
        try {
            return Json.MAPPER.readTree(answer.body());
        } catch (IOException e) {
            throw new GatewayFailure(Consequence.UNKNOWN, PROVIDER + " answered something unreadable");
        }
    }
}
