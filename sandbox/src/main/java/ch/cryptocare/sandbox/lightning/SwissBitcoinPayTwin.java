package ch.cryptocare.sandbox.lightning;

import ch.cryptocare.sandbox.faults.Breakable;
import ch.cryptocare.sandbox.faults.Fault;
import ch.cryptocare.sandbox.faults.Faults;
import ch.cryptocare.sandbox.faults.Twin;
import ch.cryptocare.sandbox.http.Json;
import ch.cryptocare.sandbox.webhooks.Hmac;
import ch.cryptocare.sandbox.webhooks.Webhook;
import ch.cryptocare.sandbox.webhooks.Webhooks;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Stands in for Swiss Bitcoin Pay: checkouts, and a signed webhook whenever one is paid or expires. */
final class SwissBitcoinPayTwin {
    static final String API_KEY = "sandbox-sbp-key";
    static final String SECRET = "sandbox-sbp-secret";
    static final String ACCOUNT = "CryptoCare Sandbox";
    private static final String SIGNATURE = "sbp-sig";
    private static final int MAX_BODY = 64 * 1024;

    private final Ledger ledger;
    private final Faults faults;
    private final Webhooks webhooks;
    private final Supplier<String> baseUrl;
    private final List<Duration> retries;
    private final SwissBitcoinPayJson bodies;

    SwissBitcoinPayTwin(
            Ledger ledger, Faults faults, Webhooks webhooks, Supplier<String> baseUrl, List<Duration> retries) {
        this.ledger = ledger;
        this.faults = faults;
        this.webhooks = webhooks;
        this.baseUrl = baseUrl;
        this.retries = retries;
        this.bodies = new SwissBitcoinPayJson(faults);
        ledger.whenChanged(Twin.SWISS_BITCOIN_PAY, this::changed);
    }

    void register(RoutesConfig routes, Breakable breakable) {
        routes.exception(SwissBitcoinPayAnswer.class, (refusal, call) -> refusal.answer(call));
        routes.post("/swiss-bitcoin-pay/checkout", breakable.call(this::create));
        routes.get("/swiss-bitcoin-pay/checkout/{id}", breakable.call(this::read));
        routes.post("/swiss-bitcoin-pay/hmac-check", breakable.look(this::checkHmac));
        routes.get("/swiss-bitcoin-pay/rates", breakable.call(this::rates));
        routes.get("/swiss-bitcoin-pay/transaction-limit/{unit}", breakable.call(this::limit));
        routes.get("/swiss-bitcoin-pay/checkouts/{id}", this::page);
    }

    private void create(Context call) {
        checkKey(call);
        byte[] raw = body(call);
        if (call.header(SIGNATURE) != null) {
            checkSignature(call, raw);
        }
        ObjectNode body = Json.parse(raw).orElseThrow(() -> new SwissBitcoinPayAnswer(400, "invalid_body"));
        if (faults.happens(Twin.SWISS_BITCOIN_PAY, Fault.REFUSE_INVOICE)) {
            throw new SwissBitcoinPayAnswer(500, "internal_error");
        }
        CheckoutOrder asked = new CheckoutOrder(body);
        Order.Checkout order = asked.order();
        long sats = asked.sats();
        if (faults.happens(Twin.SWISS_BITCOIN_PAY, Fault.WRONG_AMOUNT)) {
            sats = sats == 1 ? 2 : sats / 2;
        }
        Invoice invoice = ledger.open(sats, asked.title(), asked.delay(), order);
        if (asked.redirect()) {
            call.redirect(SwissBitcoinPayJson.checkoutUrl(order, baseUrl.get()));
        } else {
            Json.answer(call, 201, SwissBitcoinPayJson.created(invoice, order, baseUrl.get()));
        }
    }

    /** Needs no key: whoever knows the id may look. */
    private void read(Context call) {
        Invoice invoice = find(call);
        if (invoice.order() instanceof Order.Checkout order) {
            Json.answer(call, 200, bodies.invoice(invoice, order, ledger.now()));
        }
    }

    private void checkHmac(Context call) {
        checkKey(call);
        checkSignature(call, body(call));
        Json.answer(call, 200, Json.object().put("accountName", ACCOUNT));
    }

    private void rates(Context call) {
        ObjectNode json = Json.object();
        Rates.all().forEach(json::put);
        Json.answer(call, 200, json);
    }

    private void limit(Context call) {
        BigDecimal limit =
                Rates.limit(call.pathParam("unit")).orElseThrow(() -> new SwissBitcoinPayAnswer(400, "invalid_unit"));
        call.contentType("application/json").result(limit.toPlainString());
    }

    private void page(Context call) {
        call.redirect("/#invoice=" + find(call).paymentHash());
    }

    private Invoice find(Context call) {
        return ledger.checkout(call.pathParam("id"))
                .orElseThrow(() -> new SwissBitcoinPayAnswer(404, "invoice_not_found"));
    }

    private static byte[] body(Context call) {
        byte[] raw = call.contentLength() > MAX_BODY ? new byte[MAX_BODY + 1] : call.bodyAsBytes();
        if (raw.length > MAX_BODY) {
            throw new SwissBitcoinPayAnswer(413, "body_too_large");
        }
        return raw;
    }

    private static void checkKey(Context call) {
        String key = call.header("api-key");
        if (key == null || !Hmac.same(key, API_KEY)) {
            throw new SwissBitcoinPayAnswer(401, "invalid_api_key");
        }
    }

    private static void checkSignature(Context call, byte[] raw) {
        String signature = call.header(SIGNATURE);
        if (signature == null || !Hmac.same(signature, sign(raw))) {
            throw new SwissBitcoinPayAnswer(401, "invalid_signature");
        }
    }

    private static String sign(byte[] body) {
        return "sha256=" + Hmac.hex(SECRET, body);
    }

    private void changed(Invoice invoice) {
        if (invoice.order() instanceof Order.Checkout order) {
            String body = bodies.webhook(invoice, order, ledger.now()).toString();
            String event = invoice.paidAt().isPresent() ? "settled" : "expired";
            order.webhook()
                    .ifPresent(url -> webhooks.send(new Webhook(
                            Twin.SWISS_BITCOIN_PAY,
                            event,
                            invoice.paymentHash(),
                            url,
                            body,
                            (signed, at) -> headers(order, signed),
                            retries)));
        }
    }

    private static Map<String, String> headers(Order.Checkout order, byte[] signed) {
        Map<String, String> headers = new HashMap<>(order.headers());
        headers.put(SIGNATURE, sign(signed));
        return headers;
    }
}
