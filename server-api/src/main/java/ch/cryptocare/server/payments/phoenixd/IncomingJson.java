package ch.cryptocare.server.payments.phoenixd;

import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.payments.usecases.GatewayInvoice;
import ch.cryptocare.server.payments.usecases.GatewayInvoice.Status;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An incoming payment in phoenixd's words: sats for amounts, thousandths of them for fees, milliseconds for times. */
final class IncomingJson {
    private static final long MILLI = 1000;

    private IncomingJson() {}

    /** The answer to a new invoice; empty without a payment hash. */
    static Optional<GatewayInvoice> created(JsonNode json) {
        return text(json, "paymentHash")
                .map(hash -> new GatewayInvoice(
                        hash,
                        Optional.empty(),
                        text(json, "serialized"),
                        Optional.of(hash),
                        Status.PENDING,
                        Optional.empty(),
                        Optional.empty()));
    }

    static Optional<GatewayInvoice> invoice(JsonNode json) {
        return text(json, "paymentHash")
                .map(hash -> new GatewayInvoice(
                        hash,
                        text(json, "externalId").flatMap(IncomingJson::reference),
                        text(json, "invoice"),
                        Optional.of(hash),
                        status(json),
                        paidAt(json),
                        received(json)));
    }

    static Optional<String> text(JsonNode json, String field) {
        return Optional.ofNullable(json.path(field).textValue()).filter(text -> !text.isEmpty());
    }

    static Optional<InvoiceId> reference(String externalId) {
        try {
            return Optional.of(new InvoiceId(UUID.fromString(externalId)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Status status(JsonNode json) {
        if (json.path("isPaid").asBoolean(false)) return Status.PAID;
        return json.path("isExpired").asBoolean(false) ? Status.EXPIRED : Status.PENDING;
    }

    private static Optional<Instant> paidAt(JsonNode json) {
        var completedAt = json.path("completedAt");
        return completedAt.canConvertToLong()
                ? Optional.of(Instant.ofEpochMilli(completedAt.longValue()))
                : Optional.empty();
    }

    /** phoenixd keeps its fee for channels from what arrives, rounded down; the payer paid both. */
    private static Optional<Sats> received(JsonNode json) {
        long kept = json.path("receivedSat").asLong(0) * MILLI;
        long fees = json.path("fees").asLong(0);
        long paid = Math.ceilDiv(kept + fees, MILLI);
        return paid > 0 ? Optional.of(new Sats(paid)) : Optional.empty();
    }
}
