package ch.cryptocare.sandbox.lightning;

import ch.cryptocare.sandbox.faults.Breakable;
import ch.cryptocare.sandbox.faults.Fault;
import ch.cryptocare.sandbox.faults.Faults;
import ch.cryptocare.sandbox.faults.Twin;
import ch.cryptocare.sandbox.http.Json;
import ch.cryptocare.sandbox.http.Refusal;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Stands in for phoenixd's side that spends money: refunds go out through here. */
final class PhoenixdWallet {
    private static final long MAX_SATS = 2_100_000_000_000_000L;
    private static final int MAX_MESSAGE = 500;
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,190}(:\\d{1,5})?");

    private final Payouts payouts;
    private final Faults faults;

    PhoenixdWallet(Payouts payouts, Faults faults) {
        this.payouts = payouts;
        this.faults = faults;
    }

    void register(RoutesConfig routes, Breakable breakable) {
        PhoenixdDoor door = new PhoenixdDoor(breakable);
        routes.post("/phoenixd/payinvoice", door.forSpenders(this::payInvoice));
        routes.post("/phoenixd/paylnaddress", door.forSpenders(this::payAddress));
        routes.get("/phoenixd/payments/outgoing", door.forEveryone(this::list));
        routes.get("/phoenixd/payments/outgoing/{paymentId}", door.forEveryone(this::read));
        routes.get("/phoenixd/payments/outgoingbyhash/{paymentHash}", door.forEveryone(this::readByHash));
        routes.get("/phoenixd/getbalance", door.forEveryone(this::balance));
    }

    private void payInvoice(Context call) {
        PhoenixdForm form = new PhoenixdForm(call);
        String text = form.required("invoice");
        Bolt11 request = decoded(text);
        long sats = form.number("amountSat", 1, MAX_SATS)
                .or(() -> request.amountMsat().map(msat -> msat / 1000))
                .orElseThrow(() -> PhoenixdForm.missing("amountSat"));
        try {
            if (faults.happens(Twin.PHOENIXD, Fault.NO_ROUTE)) {
                throw payouts.noRoute(request.paymentHash());
            }
            Json.answer(call, 200, PhoenixdJson.sent(payouts.pay(text, request, sats)));
        } catch (Refusal refusal) {
            String reason = Optional.ofNullable(refusal.getMessage()).orElse("unknown");
            Json.answer(call, 200, PhoenixdJson.notSent(request.paymentHash(), reason));
        }
    }

    private void payAddress(Context call) {
        PhoenixdForm form = new PhoenixdForm(call);
        long sats = form.number("amountSat", 1, MAX_SATS).orElseThrow(() -> PhoenixdForm.missing("amountSat"));
        String address = form.required("address").replaceFirst("^₿", "");
        if (!ADDRESS.matcher(address).matches()) {
            throw PhoenixdAnswer.badRequest("Parameter address is invalid (expected email-like address)");
        }
        String message = form.text("message")
                .map(m -> m.substring(0, Math.min(m.length(), MAX_MESSAGE)))
                .orElse("");
        Json.answer(call, 200, PhoenixdJson.sent(payouts.payAddress(address, sats, message)));
    }

    private void list(Context call) {
        PhoenixdForm query = new PhoenixdForm(call);
        long offset = query.number("offset", 0, Integer.MAX_VALUE).orElse(0L);
        int limit = query.number("limit", 0, 10_000).orElse(20L).intValue();
        ArrayNode json = Json.array();
        payouts.newest(offset, limit).forEach(payout -> json.add(PhoenixdJson.outgoing(payout)));
        Json.answer(call, 200, json);
    }

    private void read(Context call) {
        UUID id = uuid(call.pathParam("paymentId"));
        answer(call, payouts.find(id));
    }

    private void readByHash(Context call) {
        String hash = call.pathParam("paymentHash");
        Optional<Payout> paid = payouts.withHash(hash);
        Optional<Instant> failed = payouts.failedAt(hash);
        if (paid.isEmpty() && failed.isPresent()) {
            Json.answer(call, 200, PhoenixdJson.failed(hash, failed.get()));
        } else {
            answer(call, paid);
        }
    }

    private void balance(Context call) {
        Json.answer(
                call, 200, Json.object().put("balanceSat", payouts.balance()).put("feeCreditSat", 0));
    }

    private static void answer(Context call, Optional<Payout> payout) {
        Json.answer(call, 200, PhoenixdJson.outgoing(payout.orElseThrow(() -> new PhoenixdAnswer(404, "Not found"))));
    }

    private static Bolt11 decoded(String text) {
        try {
            return Bolt11.read(text);
        } catch (IllegalArgumentException e) {
            throw PhoenixdAnswer.badRequest("Parameter invoice is invalid (expected bolt11 invoice)");
        }
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw PhoenixdAnswer.badRequest("Parameter uuid is invalid (expected uuid)");
        }
    }
}
