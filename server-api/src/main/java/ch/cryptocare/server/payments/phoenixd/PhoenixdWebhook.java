package ch.cryptocare.server.payments.phoenixd;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.server.payments.InvoiceReported;
import ch.cryptocare.server.payments.usecases.GatewayWebhook;
import ch.cryptocare.server.platform.Secret;
import ch.cryptocare.server.platform.provider.HmacSignature;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/** {@code X-Phoenix-Signature: <hex>} over the body; sent once, for a payment only, so its hash tells a copy. */
public final class PhoenixdWebhook implements GatewayWebhook {
    private static final String SIGNATURE = "x-phoenix-signature";
    private static final int LONGEST_ID = 100;

    private final Secret secret;

    public PhoenixdWebhook(Secret secret) {
        this.secret = secret;
    }

    @Override
    public Optional<Message> read(byte[] body, Function<String, Optional<String>> header) {
        var signed = header.apply(SIGNATURE).filter(signature -> HmacSignature.matches(secret, body, signature));
        if (signed.isEmpty()) throw new Refusal(ProblemType.SIGNATURE_INVALID);
        return json(body).flatMap(PhoenixdWebhook::message);
    }

    private static Optional<Message> message(JsonNode json) {
        return IncomingJson.text(json, "paymentHash")
                .filter(hash -> hash.length() <= LONGEST_ID)
                .map(hash -> new Message(
                        hash,
                        new InvoiceReported(
                                PhoenixdGateway.NAME,
                                hash,
                                IncomingJson.text(json, "externalId")
                                        .flatMap(IncomingJson::reference)
                                        .map(InvoiceId::toString))));
    }

    private static Optional<JsonNode> json(byte[] body) {
        try {
            return Optional.of(Json.MAPPER.readTree(body));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
