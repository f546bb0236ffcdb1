package ch.cryptocare.sandbox.lightning;

import static ch.cryptocare.sandbox.lightning.PhoenixdAnswer.badRequest;

import ch.cryptocare.sandbox.faults.Breakable;
import ch.cryptocare.sandbox.faults.Fault;
import ch.cryptocare.sandbox.faults.Faults;
import ch.cryptocare.sandbox.faults.Twin;
import ch.cryptocare.sandbox.http.Json;
import ch.cryptocare.sandbox.http.Urls;
import ch.cryptocare.sandbox.webhooks.Hmac;
import ch.cryptocare.sandbox.webhooks.Webhook;
import ch.cryptocare.sandbox.webhooks.Webhooks;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stands in for phoenixd's side that takes money: invoices, the list of incoming payments, the signed webhook. */
final class PhoenixdTwin {
    static final String WEBHOOK_SECRET = "sandbox-phoenixd-secret";
    private static final int MAX_DESCRIPTION = 128;
    private static final long MAX_SATS = 2_100_000_000_000_000L;
    private static final long MAX_EXPIRY = Duration.ofDays(365).toSeconds();
    private static final int DEFAULT_EXPIRY = 3600;

    private final Ledger ledger;
    private final Faults faults;
    private final Webhooks webhooks;

    PhoenixdTwin(Ledger ledger, Faults faults, Webhooks webhooks) {
        this.ledger = ledger;
        this.faults = faults;
        this.webhooks = webhooks;
        ledger.whenChanged(Twin.PHOENIXD, this::changed);
    }

    void register(RoutesConfig routes, Breakable breakable) {
        PhoenixdDoor door = new PhoenixdDoor(breakable);
        door.register(routes);
        routes.post("/phoenixd/createinvoice", door.forEveryone(this::createInvoice));
        routes.get("/phoenixd/payments/incoming", door.forEveryone(this::list));
        routes.get("/phoenixd/payments/incoming/{paymentHash}", door.forEveryone(this::read));
        routes.get("/phoenixd/getinfo", door.forEveryone(this::info));
    }

    private void createInvoice(Context call) {
        PhoenixdForm form = new PhoenixdForm(call);
        long sats = form.number("amountSat", 1, MAX_SATS).orElseThrow(() -> PhoenixdForm.missing("amountSat"));
        if (faults.happens(Twin.PHOENIXD, Fault.REFUSE_INVOICE)) {
            throw new PhoenixdAnswer(500, "Internal server error");
        }
        if (faults.happens(Twin.PHOENIXD, Fault.WRONG_AMOUNT)) {
            sats = sats == 1 ? 2 : sats / 2;
        }
        Optional<String> description = form.text("description");
        Optional<byte[]> hash = form.text("descriptionHash").map(PhoenixdTwin::hash);
        long seconds = form.number("expirySeconds", 1, MAX_EXPIRY).orElse((long) DEFAULT_EXPIRY);
        Order order = new Order.Phoenixd(
                form.text("externalId").filter(id -> !id.isBlank()),
                form.text("webhookUrl").map(PhoenixdTwin::webhookUrl));
        Json.answer(call, 200, PhoenixdJson.created(open(sats, description, hash, Duration.ofSeconds(seconds), order)));
    }

    private Invoice open(long sats, Optional<String> description, Optional<byte[]> hash, Duration expiry, Order order) {
        if (description.isPresent() == hash.isPresent()) {
            throw badRequest("Must provide either a description or descriptionHash");
        } else if (description.filter(d -> d.length() > MAX_DESCRIPTION).isPresent()) {
            throw badRequest("Request parameter description is too long (max 128 characters)");
        } else {
            return hash.map(h -> ledger.openHashed(sats, h, expiry, order))
                    .orElseGet(() -> ledger.open(sats, description.orElse(""), expiry, order));
        }
    }

    private void read(Context call) {
        String hash = HexFormat.of().formatHex(hash(call.pathParam("paymentHash")));
        Invoice invoice = ledger.find(hash)
                .filter(found -> found.order().twin() == Twin.PHOENIXD)
                .orElseThrow(() -> new PhoenixdAnswer(404, "Not found"));
        Json.answer(call, 200, PhoenixdJson.incoming(invoice, ledger.now()));
    }

    private void list(Context call) {
        Instant now = ledger.now();
        PhoenixdForm query = new PhoenixdForm(call);
        long from = query.number("from", 0, Long.MAX_VALUE).orElse(0L);
        long to = query.number("to", 0, Long.MAX_VALUE).orElse(now.toEpochMilli());
        long offset = query.number("offset", 0, Integer.MAX_VALUE).orElse(0L);
        int limit = query.number("limit", 0, 10_000).orElse(20L).intValue();
        boolean all = query.text("all").filter("true"::equalsIgnoreCase).isPresent();
        List<Invoice> found = query.text("externalId")
                .filter(id -> !id.isBlank())
                .map(ledger::withExternalId)
                .map(some ->
                        page(some.stream().filter(i -> wanted(i, all, from, to)).toList(), offset, limit))
                .orElseGet(() -> ledger.newest(i -> wanted(i, all, from, to), offset, limit));
        ArrayNode json = Json.array();
        found.forEach(invoice -> json.add(PhoenixdJson.incoming(invoice, now)));
        Json.answer(call, 200, json);
    }

    private static boolean wanted(Invoice invoice, boolean all, long from, long to) {
        long at = invoice.createdAt().toEpochMilli();
        boolean mine = invoice.order().twin() == Twin.PHOENIXD;
        return mine && at >= from && at <= to && (all || invoice.paidAt().isPresent());
    }

    private static List<Invoice> page(List<Invoice> invoices, long offset, int limit) {
        return invoices.stream().skip(offset).limit(limit).toList();
    }

    private void info(Context call) {
        var info = Json.object().put("nodeId", ledger.nodeId());
        info.putArray("channels");
        Json.answer(
                call, 200, info.put("chain", "regtest").put("blockHeight", 1).put("version", "0.8.0"));
    }

    /** phoenixd tells of payments only, never of expiry, and tries once. */
    private void changed(Invoice invoice) {
        if (invoice.paidAt().isPresent()) {
            String body = PhoenixdJson.received(invoice, ledger.now()).toString();
            invoice.order()
                    .webhook()
                    .ifPresent(url -> webhooks.send(new Webhook(
                            Twin.PHOENIXD,
                            "payment_received",
                            invoice.paymentHash(),
                            url,
                            body,
                            (signed, at) -> Map.of("X-Phoenix-Signature", Hmac.hex(WEBHOOK_SECRET, signed)),
                            List.of())));
        }
    }

    private static byte[] hash(String hex) {
        try {
            byte[] hash = HexFormat.of().parseHex(hex);
            if (hash.length == 32) {
                return hash;
            }
        } catch (IllegalArgumentException e) {
            // answered below, like a text of another length
        }
        throw badRequest("Parameter paymentHash is invalid (expected 32-byte hex string)");
    }

    private static URI webhookUrl(String text) {
        return Urls.http(text).orElseThrow(() -> badRequest("Parameter webhookUrl is invalid (expected url)"));
    }
}
