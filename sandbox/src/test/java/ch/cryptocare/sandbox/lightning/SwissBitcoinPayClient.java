package ch.cryptocare.sandbox.lightning;

import ch.cryptocare.sandbox.Browser;
import ch.cryptocare.sandbox.Sandbox;
import ch.cryptocare.sandbox.webhooks.Hmac;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

/** Calls Swiss Bitcoin Pay's stand-in the way our server will, and pays like a patient. */
final class SwissBitcoinPayClient {
    private final Browser browser;

    SwissBitcoinPayClient(Sandbox sandbox) {
        this.browser = new Browser(sandbox);
    }

    Browser browser() {
        return browser;
    }

    Browser.Answer create(long sats, String more) {
        return browser.post(
                "/swiss-bitcoin-pay/checkout",
                "{\"title\":\"Booking 7\",\"unit\":\"sat\",\"amount\":" + sats
                        + ",\"delay\":15,\"extra\":{\"bookingId\":\"b-7\"}" + more + "}",
                key());
    }

    static String[] key() {
        return new String[] {"api-key", "sandbox-sbp-key"};
    }

    Browser.Answer signed(String path, String body, String signature) {
        return browser.post("/swiss-bitcoin-pay/" + path, body, "api-key", "sandbox-sbp-key", "sbp-sig", signature);
    }

    static String signature(String body) {
        return "sha256=" + Hmac.hex("sandbox-sbp-secret", body.getBytes(StandardCharsets.UTF_8));
    }

    JsonNode read(JsonNode created) {
        return browser.get("/swiss-bitcoin-pay/checkout/" + created.get("id").textValue())
                .json();
    }

    Browser.Answer pay(JsonNode created) {
        return browser.post(path(created) + "/payment", "");
    }

    Browser.Answer expire(JsonNode created) {
        return browser.post(path(created) + "/expiry", "");
    }

    Browser.Answer quoteAnew(JsonNode created) {
        return browser.post(path(created) + "/quote", "");
    }

    static String path(JsonNode created) {
        return "/sandbox/lightning/" + hex(created.get("hash"));
    }

    static String hex(JsonNode base64) {
        return HexFormat.of().formatHex(Base64.getDecoder().decode(base64.textValue()));
    }
}
