package ch.cryptocare.sandbox.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.sandbox.Browser;
import ch.cryptocare.sandbox.Sandbox;
import ch.cryptocare.sandbox.SandboxConfig;
import ch.cryptocare.sandbox.Server;
import ch.cryptocare.sandbox.webhooks.Hmac;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private static final String SBP = "swiss-bitcoin-pay";
    private static final Duration SOON = Duration.ofMillis(300);
    private static Sandbox sandbox;
    private static Browser browser;
    private Server server;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.start(SandboxConfig.onFreePorts().withRetries(Duration.ofMillis(50)));
        browser = new Browser(sandbox);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @BeforeEach
    void mend() throws IOException {
        browser.delete("/sandbox");
        server = new Server();
    }

    @Test
    void aLostWebhookNeverComesThoughTheMoneyDid() {
        browser.breakThings(SBP, "lose-webhook", 1);
        String hash = paid();
        assertThat(server.next(SOON)).isEmpty();
        assertThat(browser.get("/sandbox/lightning/" + hash)
                        .json()
                        .get("status")
                        .textValue())
                .isEqualTo("paid");
        assertThat(browser.get("/sandbox/webhooks").json().get(0).get("outcome").textValue())
                .isEqualTo("lost on purpose");
        paid();
        server.next();
    }

    @Test
    void aRepeatedWebhookComesThreeTimesTheSame() {
        browser.breakThings(SBP, "repeat-webhook", 1);
        paid();
        String first = server.next().body();
        assertThat(server.next().body()).isEqualTo(first);
        assertThat(server.next().body()).isEqualTo(first);
        assertThat(server.next(SOON)).isEmpty();
    }

    @Test
    void aDelayedWebhookComesLater() {
        browser.breakThings(SBP, "delay-webhook", 1);
        paid();
        assertThat(server.next(SOON)).isEmpty();
        server.next();
    }

    @Test
    void aHeldWebhookIsOvertakenByTheNext() {
        browser.breakThings(SBP, "reorder-webhooks", 1);
        String expired = create(server.url().toString());
        browser.post("/sandbox/lightning/" + expired + "/expiry", "");
        pay(expired);
        assertThat(server.next().json().get("status").textValue()).isEqualTo("settled");
        assertThat(server.next().json().get("status").textValue()).isEqualTo("expired");
        assertThat(server.next(Duration.ofMillis(1200))).isEmpty();
    }

    @Test
    void aHeldWebhookComesAloneWhenNoOtherFollows() {
        browser.breakThings(SBP, "reorder-webhooks", 1);
        paid();
        assertThat(server.next(SOON)).isEmpty();
        server.next();
    }

    @Test
    void aForgedWebhookHasAnotherSignature() {
        browser.breakThings(SBP, "forge-webhook", 1);
        paid();
        Server.Call forged = server.next();
        assertThat(forged.header("sbp-sig").orElseThrow()).startsWith("sha256=").isNotEqualTo(signature(forged));
        assertThat(server.next(SOON)).isEmpty();
        paid();
        Server.Call honest = server.next();
        assertThat(honest.header("sbp-sig")).contains(signature(honest));
    }

    @Test
    void aRumourOfAPaymentIsSignedButTheLedgerKnowsBetter() {
        String hash = create(server.url().toString());
        browser.post("/sandbox/lightning/" + hash + "/rumour", "");
        Server.Call lie = server.next();
        assertThat(lie.header("sbp-sig")).contains(signature(lie));
        assertThat(lie.json().get("status").textValue()).isEqualTo("settled");
        assertThat(browser.get("/sandbox/lightning/" + hash)
                        .json()
                        .get("status")
                        .textValue())
                .isEqualTo("open");
    }

    @Test
    void aRefusedCallHasDoneNothing() {
        browser.breakThings(SBP, "answer-500", 1);
        Browser.Answer answer = checkout("");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.json().get("reason").textValue()).isEqualTo("internal_error");
        assertThat(browser.get("/sandbox/lightning").json()).isEmpty();
        assertThat(checkout("").status()).isEqualTo(201);
    }

    @Test
    void aRefusedInvoiceWaitsForTheCallThatWouldMakeOne() {
        String made = checkout("").json().get("id").textValue();
        browser.breakThings(SBP, "refuse-invoice", 1);
        assertThat(browser.get("/swiss-bitcoin-pay/checkout/" + made).status()).isEqualTo(200);
        assertThat(browser.get("/swiss-bitcoin-pay/rates").status()).isEqualTo(200);
        assertThat(checkout("").status()).isEqualTo(500);
        assertThat(checkout("").status()).isEqualTo(201);
        assertThat(browser.get("/sandbox/lightning").json()).hasSize(2);
    }

    @Test
    void aLostAnswerBelongsToAnInvoiceThatExists() {
        browser.breakThings(SBP, "lose-answer", 1);
        assertThatThrownBy(() -> checkout("")).isInstanceOf(UncheckedIOException.class);
        assertThat(browser.get("/sandbox/lightning").json()).hasSize(1);
        assertThat(checkout("").status()).isEqualTo(201);
    }

    @Test
    void aSlowCallIsStillAnswered() {
        browser.breakThings(SBP, "slow", 1);
        Instant before = Instant.now();
        assertThat(checkout("").status()).isEqualTo(201);
        assertThat(Duration.between(before, Instant.now())).isGreaterThan(Duration.ofMillis(900));
    }

    @Test
    void tooManyCallsAreToldWhenToComeBack() {
        browser.breakThings(SBP, "answer-429", 1);
        Browser.Answer answer = checkout("");
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.http().headers().firstValue("Retry-After")).contains("1");
    }

    @Test
    void thePaymentRequestMayAskForAnotherAmount() {
        browser.breakThings(SBP, "wrong-amount", 1);
        JsonNode created = checkout("").json();
        assertThat(created.get("pr").textValue()).startsWith("lnbcrt250u1");
        assertThat(checkout("").json().get("pr").textValue()).startsWith("lnbcrt500u1");
    }

    @Test
    void bodiesMayBeThoseOfOldTimes() {
        browser.breakThings(SBP, "legacy-body", 1);
        browser.breakThings(SBP, "amount-in-msat", 1);
        paid();
        JsonNode old = server.next().json();
        assertThat(old.has("status")).isFalse();
        assertThat(old.get("isPaid").booleanValue()).isTrue();
        assertThat(old.get("isExpired").booleanValue()).isFalse();
        assertThat(old.get("amount").longValue()).isEqualTo(50_000_000);
        paid();
        assertThat(server.next().json().get("amount").longValue()).isEqualTo(50_000);
    }

    @Test
    void everythingCanBeForgotten() {
        paid();
        server.next();
        browser.delete("/sandbox");
        assertThat(browser.get("/sandbox/lightning").json()).isEmpty();
        assertThat(browser.get("/sandbox/webhooks").json()).isEmpty();
    }

    private String paid() {
        String hash = create(server.url().toString());
        pay(hash);
        return hash;
    }

    private static String create(String webhook) {
        assertThat(checkout(webhook).status()).isEqualTo(201);
        return browser.get("/sandbox/lightning?limit=1")
                .json()
                .get(0)
                .get("paymentHash")
                .textValue();
    }

    private static void pay(String hash) {
        assertThat(browser.post("/sandbox/lightning/" + hash + "/payment", "").status())
                .isEqualTo(200);
    }

    private static Browser.Answer checkout(String webhook) {
        String to = webhook.isEmpty() ? "" : ",\"webhook\":\"" + webhook + "\"";
        String body = "{\"title\":\"t\",\"unit\":\"sat\",\"amount\":50000" + to + "}";
        return browser.post("/swiss-bitcoin-pay/checkout", body, "api-key", "sandbox-sbp-key");
    }

    private static String signature(Server.Call call) {
        return "sha256=" + Hmac.hex("sandbox-sbp-secret", call.body().getBytes(UTF_8));
    }
}
