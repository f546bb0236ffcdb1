package ch.cryptocare.sandbox.lightning;

import ch.cryptocare.sandbox.http.Control;
import ch.cryptocare.sandbox.http.Json;
import ch.cryptocare.sandbox.http.Refusal;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The patient's wallet, and a look into the ledger. */
final class LightningControl {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int USUAL_PAGE = 1_000;
    private static final int MAX_PAGE = 10_000;

    private final Ledger ledger;
    private final Payouts payouts;

    LightningControl(Ledger ledger, Payouts payouts) {
        this.ledger = ledger;
        this.payouts = payouts;
    }

    void register(RoutesConfig routes) {
        routes.get("/sandbox/lightning", this::list);
        routes.get("/sandbox/lightning/payouts", this::listPayouts);
        routes.get("/sandbox/lightning/{paymentHash}", this::read);
        routes.post("/sandbox/lightning/{paymentHash}/payment", this::pay);
        routes.post("/sandbox/lightning/{paymentHash}/expiry", this::expire);
        routes.post("/sandbox/lightning/{paymentHash}/quote", this::quoteAnew);
        routes.post("/sandbox/lightning/{paymentHash}/rumour", this::claimFalsely);
    }

    private void list(Context call) {
        Instant now = ledger.now();
        Predicate<Invoice> wanted = withStatus(call, now);
        ArrayNode json = Json.array();
        ledger.newest(wanted, Control.number(call, "offset", 0, Integer.MAX_VALUE), page(call))
                .forEach(invoice -> json.add(json(invoice, now)));
        call.header("X-Total-Count", Long.toString(ledger.count(wanted)));
        Json.answer(call, 200, json);
    }

    private void listPayouts(Context call) {
        ArrayNode json = Json.array();
        payouts.newest(Control.number(call, "offset", 0, Integer.MAX_VALUE), page(call))
                .forEach(payout -> json.add(json(payout)));
        call.header("X-Total-Count", Long.toString(payouts.count()));
        Json.answer(call, 200, json);
    }

    private void read(Context call) {
        Invoice invoice = ledger.find(hash(call))
                .orElseThrow(() -> new Refusal(404, "unknown-invoice", "No invoice has this payment hash."));
        Json.answer(call, 200, json(invoice, ledger.now()));
    }

    /** Takes late payments unless told {"late": false}. */
    private void pay(Context call) {
        boolean lateToo = Control.body(call).path("late").asBoolean(true);
        Invoice paid = ledger.pay(hash(call), lateToo, Optional.empty());
        Json.answer(call, 200, json(paid, ledger.now()));
    }

    private void expire(Context call) {
        Json.answer(call, 200, json(ledger.expire(hash(call)), ledger.now()));
    }

    private void quoteAnew(Context call) {
        Json.answer(call, 200, json(ledger.quoteAnew(hash(call)), ledger.now()));
    }

    private void claimFalsely(Context call) {
        Json.answer(call, 200, json(ledger.claimFalsely(hash(call)), ledger.now()));
    }

    private static int page(Context call) {
        return Control.number(call, "limit", USUAL_PAGE, MAX_PAGE);
    }

    private static String hash(Context call) {
        String hash = call.pathParam("paymentHash").toLowerCase(Locale.ROOT);
        if (!HASH.matcher(hash).matches()) {
            throw new Refusal(400, "bad-payment-hash", "A payment hash has 64 hexadecimal digits.");
        }
        return hash;
    }

    private static Predicate<Invoice> withStatus(Context call, Instant now) {
        String asked = call.queryParam("status");
        if (asked == null) {
            return invoice -> true;
        }
        var words = Arrays.stream(Invoice.Status.values())
                .map(LightningControl::word)
                .toList();
        if (!words.contains(asked)) {
            throw new Refusal(400, "unknown-status", "status must be one of those allowed.", words);
        }
        return invoice -> word(invoice.status(now)).equals(asked);
    }

    private static String word(Invoice.Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode json(Invoice invoice, Instant now) {
        ObjectNode json = Json.object()
                .put("paymentHash", invoice.paymentHash())
                .put("bolt11", invoice.bolt11())
                .put("amountSats", invoice.amountSats())
                .put("status", word(invoice.status(now)))
                .put("late", invoice.paidLate())
                .put("twin", invoice.order().twin().word())
                .put("description", invoice.description())
                .put("createdAt", invoice.createdAt().toString())
                .put("expiresAt", invoice.expiresAt().toString())
                .put("paidAt", invoice.paidAt().map(Instant::toString).orElse(null))
                .put("preimage", invoice.paidAt().map(at -> invoice.preimage()).orElse(null));
        switch (invoice.order()) {
            case Order.Checkout checkout ->
                json.put("id", checkout.id()).set("extra", checkout.asked().path("extra"));
            case Order.Phoenixd order ->
                json.put("externalId", order.externalId().orElse(null));
        }
        ArrayNode by = json.putArray("payouts");
        invoice.paidBy().ifPresent(payout -> by.add(json(payout)));
        return json;
    }

    private static ObjectNode json(Payout payout) {
        return Json.object()
                .put("id", payout.id().toString())
                .put("at", payout.at().toString())
                .put("twin", "phoenixd")
                .put("amountSats", payout.amountSats())
                .put("paymentHash", payout.paymentHash())
                .put("destination", payout.destination())
                .put("message", payout.message())
                .put("preimage", payout.preimage());
    }
}
