package ch.cryptocare.sandbox.lightning;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.sandbox.Browser;
import ch.cryptocare.sandbox.Sandbox;
import ch.cryptocare.sandbox.SandboxConfig;
import ch.cryptocare.sandbox.Server;
import ch.cryptocare.sandbox.webhooks.Hmac;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SwissBitcoinPayTwinTest {
    private static final Duration SOON = Duration.ofMillis(300);
    private static Sandbox sandbox;
    private static Server server;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        sandbox = Sandbox.start(SandboxConfig.onFreePorts().withRetries(Duration.ofMillis(50), Duration.ofMillis(50)));
        server = new Server();
        browser = new Browser(sandbox);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
        server.close();
    }

    @Test
    void aCheckoutHasARealPaymentRequest() {
        Browser.Answer created = create(50_000, "");
        assertThat(created.status()).isEqualTo(201);
        Bolt11 request = Bolt11.read(created.json().get("pr").textValue());
        assertThat(request.amountMsat()).contains(50_000_000L);
        assertThat(request.network()).isEqualTo("bcrt");
        assertThat(request.description()).contains("Booking 7");
        assertThat(request.expiry()).isEqualTo(Duration.ofMinutes(15));
        assertThat(hex(created.json().get("hash"))).isEqualTo(request.paymentHash());
        assertThat(created.json().get("expiry").longValue())
                .isEqualTo(request.at().plus(request.expiry()).getEpochSecond());
        assertThat(created.json().get("checkoutUrl").textValue())
                .endsWith(created.json().get("id").textValue());
    }

    @Test
    void anybodyMayReadACheckout() {
        JsonNode created = create(21_000, "").json();
        JsonNode read = read(created);
        assertThat(read.get("status").textValue()).isEqualTo("open");
        assertThat(read.get("amount").longValue()).isEqualTo(21_000);
        assertThat(read.get("title").textValue()).isEqualTo("Booking 7");
        assertThat(read.get("extra").get("bookingId").textValue()).isEqualTo("b-7");
        assertThat(read.get("input").toString()).isEqualTo("{\"unit\":\"sat\",\"amount\":21000}");
        JsonNode details = read.get("paymentDetails").get(0);
        assertThat(details.get("network").textValue()).isEqualTo("lightning");
        assertThat(details.get("paymentRequest")).isEqualTo(created.get("pr"));
        assertThat(read.has("isPaid")).isFalse();
        assertThat(browser.get("/swiss-bitcoin-pay/checkout/unknown").status()).isEqualTo(404);
    }

    @Test
    void aPaymentIsToldWithTheSignatureOfTheBody() {
        JsonNode created = create(50_000, webhook()).json();
        JsonNode paid = pay(created).json();
        assertThat(paid.get("status").textValue()).isEqualTo("paid");
        byte[] preimage = HexFormat.of().parseHex(paid.get("preimage").textValue());
        assertThat(Bolt11.sha256().digest(preimage)).asHexString().isEqualToIgnoringCase(hex(created.get("hash")));
        Server.Call call = server.next();
        assertThat(call.header("sbp-sig")).contains(signature(call.body()));
        assertThat(call.json().get("status").textValue()).isEqualTo("settled");
        assertThat(call.json().get("id")).isEqualTo(created.get("id"));
        assertThat(read(created).get("paidAt").longValue()).isPositive();
    }

    @Test
    void aWebhookMayCarryHeadersAndFieldsOfOurOwn() {
        String object = ",\"webhook\":{\"url\":\"" + server.url()
                + "\",\"headers\":{\"X-Second\":\"secret\"},\"body\":{\"note\":\"ours\",\"id\":\"kept\"}}";
        JsonNode created = create(50_000, object).json();
        pay(created);
        Server.Call call = server.next();
        assertThat(call.header("X-Second")).contains("secret");
        assertThat(call.json().get("note").textValue()).isEqualTo("ours");
        assertThat(call.json().get("id")).isEqualTo(created.get("id"));
    }

    @Test
    void aWebhookIsTriedAgainUntilItIsTaken() {
        server.willAnswer(500, 503);
        pay(create(50_000, webhook()).json());
        Server.Call first = server.next();
        server.next();
        assertThat(server.next().body()).isEqualTo(first.body());
        assertThat(server.next(SOON)).isEmpty();
    }

    @Test
    void expiryIsToldOnceAndALatePaymentAfterIt() {
        JsonNode created = create(50_000, webhook()).json();
        assertThat(expire(created).json().get("status").textValue()).isEqualTo("expired");
        assertThat(expire(created).status()).isEqualTo(200);
        assertThat(server.next().json().get("status").textValue()).isEqualTo("expired");
        assertThat(server.next(SOON)).isEmpty();
        JsonNode paid = pay(created).json();
        assertThat(paid.get("late").booleanValue()).isTrue();
        assertThat(server.next().json().get("status").textValue()).isEqualTo("settled");
    }

    @Test
    void timeAloneMakesACheckoutExpire() {
        String short1 = "{\"title\":\"t\",\"unit\":\"sat\",\"amount\":1,\"delay\":0.01" + webhook() + "}";
        JsonNode created =
                browser.post("/swiss-bitcoin-pay/checkout", short1, key()).json();
        assertThat(server.next().json().get("id")).isEqualTo(created.get("id"));
        assertThat(read(created).get("status").textValue()).isEqualTo("expired");
        String late = "{\"late\":false}";
        assertThat(browser.post(path(created) + "/payment", late).status()).isEqualTo(409);
    }

    @Test
    void nothingIsPaidTwiceAndNothingPaidExpires() {
        JsonNode created = create(50_000, "").json();
        assertThat(pay(created).status()).isEqualTo(200);
        assertThat(pay(created).status()).isEqualTo(409);
        assertThat(pay(created).json().get("code").textValue()).isEqualTo("already-paid");
        assertThat(expire(created).status()).isEqualTo(409);
    }

    @Test
    void theKeyIsNeededAndAWrongSignatureIsRefused() {
        String body = "{\"title\":\"t\",\"unit\":\"sat\",\"amount\":5}";
        assertThat(browser.post("/swiss-bitcoin-pay/checkout", body).status()).isEqualTo(401);
        assertThat(browser.post("/swiss-bitcoin-pay/checkout", body, "api-key", "x")
                        .json()
                        .get("reason")
                        .textValue())
                .isEqualTo("invalid_api_key");
        String wrong = "sha256=" + Hmac.hex("other", new byte[0]);
        assertThat(signed("checkout", body, wrong).status()).isEqualTo(401);
        assertThat(signed("checkout", body, signature(body)).status()).isEqualTo(201);
    }

    @Test
    void theHmacCheckNamesTheAccount() {
        String body = "{\"test\":true}";
        // computed once with another implementation (Python's hmac)
        String known = "sha256=ce22b1672c177088200b56bca1e3d13b15d4048a0a619fc670fb878ac1c80385";
        assertThat(signature(body)).isEqualTo(known);
        assertThat(signed("hmac-check", body, known).json().get("accountName").textValue())
                .isNotBlank();
        assertThat(browser.post("/swiss-bitcoin-pay/hmac-check", body, key()).status())
                .isEqualTo(401);
    }

    @Test
    void bodiesThatMakeNoSenseAreRefusedWithAReason() {
        for (String body : new String[] {
            "{}",
            "[]",
            "nonsense",
            "{\"amount\":0,\"unit\":\"sat\"}",
            "{\"amount\":-1,\"unit\":\"sat\"}",
            "{\"amount\":1e99,\"unit\":\"BTC\"}",
            "{\"amount\":1,\"unit\":\"XXX\"}",
            "{\"amount\":1,\"unit\":\"sat\",\"delay\":0}",
            "{\"amount\":1,\"unit\":\"sat\",\"webhook\":\"file:///etc/passwd\"}",
            "{\"amount\":1,\"unit\":\"sat\",\"webhook\":{\"url\":\"http://localhost/\",\"headers\":{\"Host\":\"x\"}}}"
        }) {
            Browser.Answer answer = browser.post("/swiss-bitcoin-pay/checkout", body, key());
            assertThat(answer.status()).as(body).isEqualTo(400);
            assertThat(answer.json().get("reason").textValue()).as(body).startsWith("invalid_");
        }
        String huge = "{\"title\":\"" + "x".repeat(70_000) + "\"}";
        assertThat(browser.post("/swiss-bitcoin-pay/checkout", huge, key()).status())
                .isEqualTo(413);
    }

    @Test
    void fiatIsTurnedIntoSats() {
        String body = "{\"title\":\"t\",\"unit\":\"CHF\",\"amount\":\"44.00\"}";
        JsonNode created =
                browser.post("/swiss-bitcoin-pay/checkout", body, key()).json();
        assertThat(read(created).get("amount").longValue()).isEqualTo(50_000);
        assertThat(browser.get("/swiss-bitcoin-pay/rates").json().get("CHF").intValue())
                .isEqualTo(88_000);
        assertThat(browser.get("/swiss-bitcoin-pay/transaction-limit/CHF")
                        .json()
                        .intValue())
                .isEqualTo(1000);
        assertThat(browser.get("/swiss-bitcoin-pay/transaction-limit/XYZ").status())
                .isEqualTo(400);
    }

    @Test
    void theLedgerListsWhatWasAskedFor() {
        Instant before = Instant.now().minusSeconds(1);
        JsonNode created = create(777, "").json();
        JsonNode newest =
                browser.get("/sandbox/lightning?limit=1&status=open").json().get(0);
        assertThat(newest.get("paymentHash").textValue()).isEqualTo(hex(created.get("hash")));
        assertThat(newest.get("bolt11")).isEqualTo(created.get("pr"));
        assertThat(newest.get("amountSats").longValue()).isEqualTo(777);
        assertThat(newest.get("twin").textValue()).isEqualTo("swiss-bitcoin-pay");
        assertThat(Instant.parse(newest.get("createdAt").textValue())).isAfter(before);
        assertThat(newest.get("paidAt").isNull()).isTrue();
        assertThat(browser.get("/sandbox/lightning?status=maybe").status()).isEqualTo(400);
        assertThat(browser.get("/sandbox/lightning?limit=-1").status()).isEqualTo(400);
    }

    private static Browser.Answer create(long sats, String more) {
        return browser.post(
                "/swiss-bitcoin-pay/checkout",
                "{\"title\":\"Booking 7\",\"unit\":\"sat\",\"amount\":" + sats
                        + ",\"delay\":15,\"extra\":{\"bookingId\":\"b-7\"}" + more + "}",
                key());
    }

    private static String webhook() {
        return ",\"webhook\":\"" + server.url() + "\"";
    }

    private static String[] key() {
        return new String[] {"api-key", "sandbox-sbp-key"};
    }

    private static Browser.Answer signed(String path, String body, String signature) {
        return browser.post("/swiss-bitcoin-pay/" + path, body, "api-key", "sandbox-sbp-key", "sbp-sig", signature);
    }

    private static String signature(String body) {
        return "sha256=" + Hmac.hex("sandbox-sbp-secret", body.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode read(JsonNode created) {
        return browser.get("/swiss-bitcoin-pay/checkout/" + created.get("id").textValue())
                .json();
    }

    private static Browser.Answer pay(JsonNode created) {
        return browser.post(path(created) + "/payment", "");
    }

    private static Browser.Answer expire(JsonNode created) {
        return browser.post(path(created) + "/expiry", "");
    }

    private static String path(JsonNode created) {
        return "/sandbox/lightning/" + hex(created.get("hash"));
    }

    private static String hex(JsonNode base64) {
        return HexFormat.of().formatHex(Base64.getDecoder().decode(base64.textValue()));
    }
}
