package ch.cryptocare.sandbox.lightning;

import ch.cryptocare.sandbox.http.Control;
import ch.cryptocare.sandbox.http.Json;
import ch.cryptocare.sandbox.http.Refusal;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** The patients' wallet by hand, and its Lightning addresses: whatever stands before the @ lives here (LUD-06, LUD-16). */
final class WalletControl {
    private static final int PAGE = 50;
    private static final long MAX_SATS = 100_000_000;
    private static final int USUAL_SECONDS = 3600;
    private static final int MAX_SECONDS = 604_800;
    private static final Set<String> NETWORKS = Set.of("lnbcrt", "lnbc", "lntb");
    private static final Duration ADDRESS_EXPIRY = Duration.ofHours(1);

    private final PatientWallet wallet;

    WalletControl(PatientWallet wallet) {
        this.wallet = wallet;
    }

    void register(RoutesConfig routes) {
        routes.get("/sandbox/wallet", this::list);
        routes.post("/sandbox/wallet", this::ask);
        routes.get("/wallet/.well-known/lnurlp/{name}", this::offer);
        routes.get("/wallet/lnurlp/{name}", this::give);
    }

    private void list(Context call) {
        ArrayNode json = Json.array();
        wallet.newest(PAGE).forEach(request -> json.add(json(request)));
        Json.answer(call, 200, json);
    }

    /** {"amountSats": 50000, "seconds": 3600, "network": "lnbcrt"}, all as one likes. */
    private void ask(Context call) {
        ObjectNode body = Control.body(call);
        Optional<Long> sats = body.path("amountSats").isNumber()
                ? Optional.of(number(body, "amountSats", MAX_SATS))
                : Optional.empty();
        long seconds = body.path("seconds").isMissingNode() ? USUAL_SECONDS : number(body, "seconds", MAX_SECONDS);
        String network = body.path("network").asText("lnbcrt");
        if (!NETWORKS.contains(network)) {
            throw new Refusal(
                    400,
                    "unknown-network",
                    "network must be one of those allowed.",
                    NETWORKS.stream().sorted().toList());
        }
        Json.answer(call, 201, json(wallet.ask(network, sats, Duration.ofSeconds(seconds), "Refund")));
    }

    private void offer(Context call) {
        String name = call.pathParam("name");
        Json.answer(
                call,
                200,
                Json.object()
                        .put("tag", "payRequest")
                        .put("callback", "https://wallet.example/lnurlp/" + name)
                        .put("minSendable", 1000)
                        .put("maxSendable", MAX_SATS * 1000)
                        .put("metadata", metadata(name)));
    }

    private void give(Context call) {
        String name = call.pathParam("name");
        String milliSats = Optional.ofNullable(call.queryParam("amount")).orElse("");
        if (!milliSats.matches("[1-9]\\d{3,11}") || name.equals("nobody")) {
            Json.answer(call, 200, Json.object().put("status", "ERROR").put("reason", "No invoice for that."));
            return;
        }
        byte[] hash = Bolt11.sha256().digest(metadata(name).getBytes(StandardCharsets.UTF_8));
        PatientWallet.Request request = wallet.askHashed(Long.parseLong(milliSats) / 1000, ADDRESS_EXPIRY, hash);
        ObjectNode json = Json.object().put("pr", request.bolt11());
        json.putArray("routes");
        Json.answer(call, 200, json);
    }

    private static String metadata(String name) {
        return Json.array()
                .add(Json.array().add("text/plain").add("Sats for " + name))
                .add(Json.array().add("text/identifier").add(name + "@wallet.example"))
                .toString();
    }

    private static long number(JsonNode body, String field, long max) {
        JsonNode value = body.path(field);
        if (value.canConvertToLong()
                && value.isIntegralNumber()
                && value.longValue() >= 1
                && value.longValue() <= max) {
            return value.longValue();
        }
        throw new Refusal(400, "bad-" + field, field + " must be a whole number from 1 to " + max + ".");
    }

    private static ObjectNode json(PatientWallet.Request request) {
        return Json.object()
                .put("bolt11", request.bolt11())
                .put("paymentHash", request.paymentHash())
                .put("amountSats", request.amountSats().orElse(null))
                .put("createdAt", request.createdAt().toString())
                .put("expiresAt", request.expiresAt().toString())
                .put("paidAt", request.paidAt().map(Instant::toString).orElse(null))
                .put("preimage", request.preimage());
    }
}
