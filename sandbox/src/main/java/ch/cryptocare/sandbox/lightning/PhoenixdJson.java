package ch.cryptocare.sandbox.lightning;

import static ch.cryptocare.sandbox.http.Json.orNull;

import ch.cryptocare.sandbox.http.Json;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The ledger in phoenixd's words: sats for amounts, thousandths for fees, milliseconds for times. */
final class PhoenixdJson {
    private PhoenixdJson() {}

    static ObjectNode created(Invoice invoice) {
        return Json.object()
                .put("amountSat", invoice.amountSats())
                .put("paymentHash", invoice.paymentHash())
                .put("serialized", invoice.bolt11());
    }

    static ObjectNode incoming(Invoice invoice, Instant now) {
        boolean paid = invoice.paidAt().isPresent();
        ObjectNode json = Json.object()
                .put("type", "incoming_payment")
                .put("subType", "lightning")
                .put("paymentHash", invoice.paymentHash())
                .put("preimage", invoice.preimage());
        json.set("externalId", orNull(externalId(invoice)));
        json.put("description", invoice.description())
                .put("invoice", invoice.bolt11())
                .put("isPaid", paid)
                .put("isExpired", invoice.status(now) == Invoice.Status.EXPIRED)
                .put("requestedSat", invoice.amountSats())
                .put("receivedSat", paid ? invoice.amountSats() : 0)
                .put("fees", 0)
                .putNull("payerNote")
                .putNull("payerKey")
                .put("expiresAt", invoice.expiresAt().toEpochMilli());
        json.put("completedAt", invoice.paidAt().map(Instant::toEpochMilli).orElse(null));
        return json.put("createdAt", invoice.createdAt().toEpochMilli());
    }

    static ObjectNode received(Invoice invoice, Instant now) {
        ObjectNode json = Json.object()
                .put("type", "payment_received")
                .put("timestamp", now.toEpochMilli())
                .put("amountSat", invoice.amountSats())
                .put("paymentHash", invoice.paymentHash());
        json.set("externalId", orNull(externalId(invoice)));
        return json.putNull("payerNote").putNull("payerKey");
    }

    static ObjectNode sent(Payout payout) {
        return Json.object()
                .put("recipientAmountSat", payout.amountSats())
                .put("routingFeeSat", 0)
                .put("paymentId", payout.id().toString())
                .put("paymentHash", payout.paymentHash())
                .put("paymentPreimage", payout.preimage());
    }

    static ObjectNode notSent(String paymentHash, String reason) {
        return Json.object().put("paymentHash", paymentHash).put("reason", reason);
    }

    /** A payment that was tried has an end and no preimage; fields without value are left out. */
    static ObjectNode failed(String paymentHash, Instant at) {
        return Json.object()
                .put("type", "outgoing_payment")
                .put("subType", "lightning")
                .put("paymentHash", paymentHash)
                .put("isPaid", false)
                .put("sent", 0)
                .put("fees", 0)
                .put("completedAt", at.toEpochMilli())
                .put("createdAt", at.toEpochMilli());
    }

    static ObjectNode outgoing(Payout payout) {
        return Json.object()
                .put("type", "outgoing_payment")
                .put("subType", "lightning")
                .put("paymentId", payout.id().toString())
                .put("paymentHash", payout.paymentHash())
                .put("preimage", payout.preimage())
                .put("isPaid", true)
                .put("sent", payout.amountSats())
                .put("fees", 0)
                .put("invoice", payout.destination())
                .put("completedAt", payout.at().toEpochMilli())
                .put("createdAt", payout.at().toEpochMilli());
    }

    private static @Nullable String externalId(Invoice invoice) {
        return invoice.order() instanceof Order.Phoenixd order
                ? order.externalId().orElse(null)
                : null;
    }
}
