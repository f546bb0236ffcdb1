package ch.cryptocare.sandbox.lightning;

import ch.cryptocare.sandbox.faults.Fault;
import ch.cryptocare.sandbox.faults.Faults;
import ch.cryptocare.sandbox.faults.Twin;
import ch.cryptocare.sandbox.http.Json;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/** The ledger in Swiss Bitcoin Pay's words, today's or those of 2024. */
final class SwissBitcoinPayJson {
    private final Faults faults;

    SwissBitcoinPayJson(Faults faults) {
        this.faults = faults;
    }

    static ObjectNode created(Invoice invoice, Order.Checkout checkout, String baseUrl) {
        return Json.object()
                .put("id", checkout.id())
                .put("pr", invoice.bolt11())
                .put("hash", base64(invoice.paymentHash()))
                .put("checkoutUrl", checkoutUrl(checkout, baseUrl))
                .put("expiry", invoice.expiresAt().getEpochSecond());
    }

    static String checkoutUrl(Order.Checkout checkout, String baseUrl) {
        return baseUrl + "/swiss-bitcoin-pay/checkouts/" + checkout.id();
    }

    ObjectNode invoice(Invoice invoice, Order.Checkout checkout, Instant now) {
        boolean legacy = faults.happens(Twin.SWISS_BITCOIN_PAY, Fault.LEGACY_BODY);
        boolean msat = faults.happens(Twin.SWISS_BITCOIN_PAY, Fault.AMOUNT_IN_MSAT);
        ObjectNode json = Json.object().put("id", checkout.id());
        json.set("title", checkout.asked().path("title"));
        json.set("description", checkout.asked().path("description"));
        json.put("amount", msat ? invoice.amountSats() * 1000 : invoice.amountSats())
                .putNull("grossAmount")
                .put("time", invoice.createdAt().getEpochSecond())
                .put("expiry", invoice.expiresAt().getEpochSecond());
        ObjectNode input = json.putObject("input");
        input.set("unit", checkout.asked().path("unit"));
        input.set("amount", checkout.asked().path("amount"));
        json.putArray("paymentDetails").add(details(invoice));
        json.set("device", checkout.asked().path("device"));
        json.set("extra", checkout.asked().path("extra"));
        if (legacy) {
            addLegacyState(json, invoice, now);
        } else {
            addState(json, invoice, checkout, now);
        }
        json.properties().removeIf(field -> field.getValue().isMissingNode());
        return json;
    }

    /** Used for both the body of the webhook and the answer to GET, so that both wear the same fault. */
    ObjectNode webhook(Invoice invoice, Order.Checkout checkout, Instant now) {
        ObjectNode json = invoice(invoice, checkout, now);
        checkout.custom().properties().forEach(field -> json.putIfAbsent(field.getKey(), field.getValue()));
        return json;
    }

    private static void addState(ObjectNode json, Invoice invoice, Order.Checkout checkout, Instant now) {
        String status = switch (invoice.status(now)) {
            case OPEN -> "open";
            case PAID -> "settled";
            case EXPIRED -> "expired";
        };
        long minutes =
                Duration.between(invoice.createdAt(), invoice.expiresAt()).toMinutes();
        json.put("status", status)
                .put("merchantName", SwissBitcoinPayTwin.ACCOUNT)
                .put("createdAt", invoice.createdAt().getEpochSecond())
                .put("delay", minutes);
        json.put("paidAt", invoice.paidAt().map(Instant::getEpochSecond).orElse(null));
        json.set("tag", checkout.asked().path("tag"));
        if (invoice.paidAt().isPresent()) {
            json.set("redirectAfterPaid", checkout.asked().path("redirectAfterPaid"));
        }
    }

    private static void addLegacyState(ObjectNode json, Invoice invoice, Instant now) {
        json.put("isPaid", invoice.paidAt().isPresent())
                .put("isExpired", invoice.status(now) == Invoice.Status.EXPIRED)
                .put("fiatAmount", Rates.chf(invoice.amountSats()));
    }

    private static ObjectNode details(Invoice invoice) {
        ObjectNode details = Json.object()
                .put("network", "lightning")
                .put("paymentRequest", invoice.bolt11())
                .put("hash", base64(invoice.paymentHash()));
        invoice.paidAt()
                .ifPresent(
                        at -> details.put("paidAt", at.getEpochSecond()).put("preimage", base64(invoice.preimage())));
        return details;
    }

    private static String base64(String hex) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }
}
