package ch.cryptocare.server.payments.swissbitcoinpay;

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

/** {@code sbp-sig: sha256=<hex>} over the body. It carries no time and no event id: a copy is told by id and status. */
public final class SwissBitcoinPayWebhook implements GatewayWebhook {
    private static final int LONGEST_ID = 100;

    private final Secret secret;

    public SwissBitcoinPayWebhook(Secret secret) {
        this.secret = secret;
    }

    @Override
    public Optional<Message> read(byte[] body, Function<String, Optional<String>> header) {
        var signed = header.apply(SwissBitcoinPayClient.SIGNATURE)
                .filter(text -> text.startsWith(SwissBitcoinPayClient.SIGNATURE_PREFIX))
                .map(text -> text.substring(SwissBitcoinPayClient.SIGNATURE_PREFIX.length()))
                .filter(signature -> HmacSignature.matches(secret, body, signature));
        if (signed.isEmpty()) throw new Refusal(ProblemType.SIGNATURE_INVALID);
        return json(body).flatMap(SwissBitcoinPayWebhook::message);
    }

    private static Optional<Message> message(JsonNode json) {
        return Optional.ofNullable(json.path("id").textValue())
                .map(SwissBitcoinPayWebhook::usable)
                .map(id -> new Message(
                        id + ":" + CheckoutJson.status(json),
                        new InvoiceReported(
                                SwissBitcoinPayGateway.NAME,
                                id,
                                CheckoutJson.reference(json).map(InvoiceId::toString))));
    }

    private static String usable(String id) {
        if (id.isBlank() || id.length() > LONGEST_ID) throw new Refusal(ProblemType.INVALID_INPUT);
        return id;
    }

    private static Optional<JsonNode> json(byte[] body) {
        try {
            return Optional.of(Json.MAPPER.readTree(body));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
