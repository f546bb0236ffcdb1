package ch.cryptocare.sandbox.lightning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.sandbox.Browser;
import ch.cryptocare.sandbox.Sandbox;
import ch.cryptocare.sandbox.SandboxConfig;
import ch.cryptocare.sandbox.Server;
import ch.cryptocare.sandbox.webhooks.Hmac;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PhoenixdTwinTest {
    private static final String FULL = "sandbox-phoenixd-password";
    private static final String LIMITED = "sandbox-phoenixd-limited-password";
    private static Sandbox sandbox;
    private static Server server;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        sandbox = Sandbox.start(SandboxConfig.onFreePorts());
        server = new Server();
        browser = new Browser(sandbox);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
        server.close();
    }

    @Test
    void anInvoiceIsARealPaymentRequest() {
        JsonNode created = create("amountSat", "50000", "description", "Réservation 7", "expirySeconds", "900");
        Bolt11 request = Bolt11.read(created.get("serialized").textValue());
        assertThat(created.get("amountSat").longValue()).isEqualTo(50_000);
        assertThat(request.paymentHash()).isEqualTo(created.get("paymentHash").textValue());
        assertThat(request.amountMsat()).contains(50_000_000L);
        assertThat(request.description()).contains("Réservation 7");
        assertThat(request.expiry()).isEqualTo(Duration.ofMinutes(15));
        assertThat(browser.get("/phoenixd/getinfo", auth(LIMITED))
                        .json()
                        .get("nodeId")
                        .textValue())
                .isEqualTo(request.payee());
    }

    @Test
    void aPaymentIsToldOnceWithTheSignatureOfTheBody() {
        JsonNode created = create(
                "amountSat",
                "50000",
                "description",
                "d",
                "externalId",
                "x-1",
                "webhookUrl",
                server.url().toString());
        assertThat(incoming(created).get("isPaid").booleanValue()).isFalse();
        server.willAnswer(500);
        pay(created);
        Server.Call call = server.next();
        assertThat(call.header("X-Phoenix-Signature"))
                .contains(Hmac.hex("sandbox-phoenixd-secret", call.body().getBytes(UTF_8)));
        assertThat(call.json().get("type").textValue()).isEqualTo("payment_received");
        assertThat(call.json().get("paymentHash")).isEqualTo(created.get("paymentHash"));
        assertThat(call.json().get("amountSat").longValue()).isEqualTo(50_000);
        assertThat(call.json().get("externalId").textValue()).isEqualTo("x-1");
        assertThat(server.next(Duration.ofMillis(300))).isEmpty();
        JsonNode read = incoming(created);
        assertThat(read.get("isPaid").booleanValue()).isTrue();
        assertThat(read.get("receivedSat").longValue()).isEqualTo(50_000);
        assertThat(read.get("completedAt").longValue())
                .isGreaterThanOrEqualTo(read.get("createdAt").longValue());
        assertThat(sha256(read.get("preimage")))
                .isEqualTo(created.get("paymentHash").textValue());
    }

    @Test
    void signaturesAreThoseOfAnyOtherImplementation() {
        assertThat(Hmac.hex("sandbox-phoenixd-secret", "{}".getBytes(UTF_8)))
                .isEqualTo("940767f19b0c3fb8b1b34b1913efac34cf572a02c2b1e6e1fc318cd18eab31d7");
    }

    @Test
    void incomingPaymentsAreFoundByExternalId() {
        String external = UUID.randomUUID().toString();
        JsonNode first = create("amountSat", "1", "description", "a", "externalId", external);
        JsonNode second = create("amountSat", "2", "description", "b", "externalId", external);
        assertThat(list("externalId=" + external)).isEmpty();
        assertThat(list("all=true&externalId=" + external))
                .extracting(found -> found.get("paymentHash"))
                .containsExactly(second.get("paymentHash"), first.get("paymentHash"));
        pay(first);
        assertThat(list("externalId=" + external)).hasSize(1);
        assertThat(list("all=true&limit=1&offset=1&externalId=" + external)).hasSize(1);
        assertThat(list("all=true&externalId=nobody")).isEmpty();
        assertThat(list("all=true&from=0&limit=1")).hasSize(1);
        assertThat(list("all=true&to=1")).isEmpty();
    }

    @Test
    void expiryIsSeenWhenAskedAndALatePaymentIsTaken() {
        JsonNode created = create("amountSat", "7", "description", "d");
        browser.post("/sandbox/lightning/" + created.get("paymentHash").textValue() + "/expiry", "");
        assertThat(incoming(created).get("isExpired").booleanValue()).isTrue();
        pay(created);
        assertThat(incoming(created).get("isPaid").booleanValue()).isTrue();
        assertThat(incoming(created).get("isExpired").booleanValue()).isFalse();
    }

    @Test
    void payingOneOfOurOwnInvoicesSettlesItOnce() {
        JsonNode refund = create("amountSat", "33000", "description", "refund to Ben");
        String invoice = refund.get("serialized").textValue();
        JsonNode sent = post("payinvoice", FULL, "invoice", invoice).json();
        assertThat(sent.get("recipientAmountSat").longValue()).isEqualTo(33_000);
        assertThat(sent.get("paymentHash")).isEqualTo(refund.get("paymentHash"));
        assertThat(sha256(sent.get("paymentPreimage")))
                .isEqualTo(refund.get("paymentHash").textValue());
        assertThat(incoming(refund).get("isPaid").booleanValue()).isTrue();
        assertThat(post("payinvoice", FULL, "invoice", invoice)
                        .json()
                        .get("reason")
                        .textValue())
                .containsIgnoringCase("already been paid");
        assertThat(payoutsTo(invoice)).isEqualTo(1);
        String id = sent.get("paymentId").textValue();
        assertThat(browser.get("/phoenixd/payments/outgoing/" + id, auth(FULL))
                        .json()
                        .get("sent")
                        .longValue())
                .isEqualTo(33_000);
        String hash = refund.get("paymentHash").textValue();
        assertThat(browser.get("/phoenixd/payments/outgoingbyhash/" + hash, auth(FULL))
                        .json()
                        .get("isPaid")
                        .booleanValue())
                .isTrue();
        assertThat(browser.get("/sandbox/lightning/" + hash).json().get("payouts"))
                .hasSize(1);
    }

    @Test
    void aLightningAddressIsPaidAndJournaled() {
        JsonNode sent = post(
                        "paylnaddress", FULL, "amountSat", "500", "address", "ben@wallet.example", "message", "sorry")
                .json();
        assertThat(sent.get("recipientAmountSat").longValue()).isEqualTo(500);
        assertThat(payoutsTo("ben@wallet.example")).isEqualTo(1);
        assertThat(post("paylnaddress", FULL, "amountSat", "500", "address", "nobody")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void expiredAndBrokenInvoicesAreNotPaid() {
        JsonNode created = create("amountSat", "9", "description", "d");
        browser.post("/sandbox/lightning/" + created.get("paymentHash").textValue() + "/expiry", "");
        String invoice = created.get("serialized").textValue();
        assertThat(post("payinvoice", FULL, "invoice", invoice)
                        .json()
                        .get("reason")
                        .textValue())
                .contains("expired");
        Browser.Answer broken = post("payinvoice", FULL, "invoice", "lnbcrt1nonsense");
        assertThat(broken.status()).isEqualTo(400);
        assertThat(broken.body()).contains("invoice");
        assertThat(broken.http().headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/plain");
        assertThat(payoutsTo(invoice)).isZero();
    }

    @Test
    void theLimitedPasswordMakesInvoicesButSpendsNothing() {
        assertThat(post("createinvoice", LIMITED, "amountSat", "5", "description", "d")
                        .status())
                .isEqualTo(200);
        assertThat(post("payinvoice", LIMITED, "invoice", "x").status()).isEqualTo(401);
        assertThat(post("createinvoice", "wrong", "amountSat", "5", "description", "d")
                        .status())
                .isEqualTo(401);
        assertThat(browser.get("/phoenixd/payments/incoming").status()).isEqualTo(401);
    }

    @Test
    void parametersThatMakeNoSenseAreRefusedInPlainText() {
        assertThat(post("createinvoice", FULL, "description", "d").body()).contains("amountSat");
        assertThat(post("createinvoice", FULL, "amountSat", "x", "description", "d")
                        .status())
                .isEqualTo(400);
        assertThat(post("createinvoice", FULL, "amountSat", "5").body()).contains("description");
        assertThat(post("createinvoice", FULL, "amountSat", "5", "description", "x".repeat(129))
                        .status())
                .isEqualTo(400);
        assertThat(post("createinvoice", FULL, "amountSat", "5", "description", "d", "webhookUrl", "ftp://x")
                        .status())
                .isEqualTo(400);
        assertThat(post("createinvoice", FULL, "amountSat", "5", "description", "x".repeat(40_000))
                        .status())
                .isEqualTo(413);
        Browser.Answer unknown = browser.get("/phoenixd/payments/incoming/" + "ab".repeat(32), auth(FULL));
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.body()).isEqualTo("Not found");
        assertThat(browser.get("/phoenixd/payments/incoming/short", auth(FULL)).status())
                .isEqualTo(400);
    }

    private static JsonNode create(String... form) {
        Browser.Answer answer = post("createinvoice", FULL, form);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static Browser.Answer post(String path, String password, String... form) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < form.length; i += 2) {
            body.append(form[i])
                    .append('=')
                    .append(URLEncoder.encode(form[i + 1], UTF_8))
                    .append('&');
        }
        String[] auth = auth(password);
        return browser.post(
                "/phoenixd/" + path,
                body.toString(),
                auth[0],
                auth[1],
                "Content-Type",
                "application/x-www-form-urlencoded");
    }

    private static String[] auth(String password) {
        String pair = Base64.getEncoder().encodeToString(("anybody:" + password).getBytes(UTF_8));
        return new String[] {"Authorization", "Basic " + pair};
    }

    private static JsonNode incoming(JsonNode created) {
        return browser.get(
                        "/phoenixd/payments/incoming/"
                                + created.get("paymentHash").textValue(),
                        auth(LIMITED))
                .json();
    }

    private static JsonNode list(String query) {
        return browser.get("/phoenixd/payments/incoming?" + query, auth(FULL)).json();
    }

    private static void pay(JsonNode created) {
        Browser.Answer answer =
                browser.post("/sandbox/lightning/" + created.get("paymentHash").textValue() + "/payment", "");
        assertThat(answer.status()).isEqualTo(200);
    }

    private static long payoutsTo(String destination) {
        return browser.get("/sandbox/lightning/payouts").json().findValuesAsText("destination").stream()
                .filter(destination::equals)
                .count();
    }

    private static String sha256(JsonNode hex) {
        return HexFormat.of().formatHex(Bolt11.sha256().digest(HexFormat.of().parseHex(hex.textValue())));
    }
}
