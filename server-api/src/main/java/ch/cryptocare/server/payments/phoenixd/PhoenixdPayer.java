package ch.cryptocare.server.payments.phoenixd;

import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.payments.domain.Preimage;
import ch.cryptocare.server.payments.usecases.GatewayFailure;
import ch.cryptocare.server.payments.usecases.GatewayFailure.Consequence;
import ch.cryptocare.server.payments.usecases.LightningPayer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/** A phoenixd node of our own, with the password that lets it spend. It refuses a hash that it paid or is paying. */
public final class PhoenixdPayer implements LightningPayer {
    private final PhoenixdClient client;

    /** @param client with full access */
    public PhoenixdPayer(PhoenixdClient client) {
        this.client = client;
    }

    @Override
    public Answer pay(String bolt11, Sats amount) {
        var answer = client.payInvoice(Map.of("invoice", bolt11, "amountSat", Long.toString(amount.amount())));
        if (answer.path("reason").isTextual()) return new Answer.NotPaid();
        return sent(answer, "paymentPreimage");
    }

    @Override
    public Optional<Answer> lookup(String paymentHash) {
        return client.outgoing(paymentHash).map(PhoenixdPayer::known);
    }

    /** A payment that failed has an end and no preimage; one that is under way has no end. */
    private static Answer known(JsonNode payment) {
        if (payment.path("isPaid").asBoolean(false)) return sent(payment, "preimage");
        return payment.path("completedAt").canConvertToLong() ? new Answer.NotPaid() : new Answer.Underway();
    }

    private static Answer sent(JsonNode json, String field) {
        return IncomingJson.text(json, field)
                .flatMap(Preimage::read)
                .<Answer>map(Answer.Sent::new)
                .orElseThrow(() -> new GatewayFailure(Consequence.UNKNOWN, "phoenixd answered without preimage"));
    }
}
