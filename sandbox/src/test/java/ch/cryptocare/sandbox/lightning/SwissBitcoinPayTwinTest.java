package ch.cryptocare.sandbox.lightning;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.sandbox.Browser;
import ch.cryptocare.sandbox.Sandbox;
import ch.cryptocare.sandbox.SandboxConfig;
import ch.cryptocare.sandbox.webhooks.Hmac;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SwissBitcoinPayTwinTest {
    private static Sandbox sandbox;
    private static SwissBitcoinPayClient provider;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.start(SandboxConfig.onFreePorts());
        provider = new SwissBitcoinPayClient(sandbox);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void aCheckoutHasARealPaymentRequest() {
        Browser.Answer created = provider.create(50_000, "");
        assertThat(created.status()).isEqualTo(201);
        Bolt11 request = Bolt11.read(created.json().get("pr").textValue());
        assertThat(request.amountMsat()).contains(50_000_000L);
        assertThat(request.network()).isEqualTo("bcrt");
        assertThat(request.description()).contains("Booking 7");
        assertThat(request.expiry()).isEqualTo(Duration.ofMinutes(15));
        assertThat(SwissBitcoinPayClient.hex(created.json().get("hash"))).isEqualTo(request.paymentHash());
        assertThat(created.json().get("expiry").longValue())
                .isEqualTo(request.at().plus(request.expiry()).getEpochSecond());
        assertThat(created.json().get("checkoutUrl").textValue())
                .endsWith(created.json().get("id").textValue());
    }

    @Test
    void anybodyMayReadACheckout() {
        JsonNode created = provider.create(21_000, "").json();
        JsonNode read = provider.read(created);
        assertThat(read.get("status").textValue()).isEqualTo("open");
        assertThat(read.get("amount").longValue()).isEqualTo(21_000);
        assertThat(read.get("title").textValue()).isEqualTo("Booking 7");
        assertThat(read.get("extra").get("bookingId").textValue()).isEqualTo("b-7");
        assertThat(read.get("input").toString()).isEqualTo("{\"unit\":\"sat\",\"amount\":21000}");
        JsonNode details = read.get("paymentDetails").get(0);
        assertThat(details.get("network").textValue()).isEqualTo("lightning");
        assertThat(details.get("paymentRequest")).isEqualTo(created.get("pr"));
        assertThat(read.has("isPaid")).isFalse();
        assertThat(provider.browser().get("/swiss-bitcoin-pay/checkout/unknown").status())
                .isEqualTo(404);
    }

    @Test
    void aCheckoutThatIsQuotedAnewIsPaidByItsNewRequest() {
        JsonNode created = provider.create(21_000, "").json();
        JsonNode anew = provider.quoteAnew(created).json();
        assertThat(anew.get("bolt11")).isNotEqualTo(created.get("pr"));
        assertThat(provider.read(created).at("/paymentDetails/0/paymentRequest"))
                .isEqualTo(anew.get("bolt11"));

        provider.browser().post("/sandbox/lightning/" + anew.get("paymentHash").textValue() + "/payment", "");
        assertThat(provider.read(created).get("status").textValue()).isEqualTo("settled");
    }

    @Test
    void nothingIsPaidTwiceAndNothingPaidExpires() {
        JsonNode created = provider.create(50_000, "").json();
        assertThat(provider.pay(created).status()).isEqualTo(200);
        assertThat(provider.pay(created).status()).isEqualTo(409);
        assertThat(provider.pay(created).json().get("code").textValue()).isEqualTo("already-paid");
        assertThat(provider.expire(created).status()).isEqualTo(409);
    }

    @Test
    void theKeyIsNeededAndAWrongSignatureIsRefused() {
        String body = "{\"title\":\"t\",\"unit\":\"sat\",\"amount\":5}";
        assertThat(provider.browser().post("/swiss-bitcoin-pay/checkout", body).status())
                .isEqualTo(401);
        assertThat(provider.browser()
                        .post("/swiss-bitcoin-pay/checkout", body, "api-key", "x")
                        .json()
                        .get("reason")
                        .textValue())
                .isEqualTo("invalid_api_key");
        String wrong = "sha256=" + Hmac.hex("other", new byte[0]);
        assertThat(provider.signed("checkout", body, wrong).status()).isEqualTo(401);
        assertThat(provider.signed("checkout", body, SwissBitcoinPayClient.signature(body))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void theHmacCheckNamesTheAccount() {
        String body = "{\"test\":true}";
        // computed once with another implementation (Python's hmac)
        String known = "sha256=ce22b1672c177088200b56bca1e3d13b15d4048a0a619fc670fb878ac1c80385";
        assertThat(SwissBitcoinPayClient.signature(body)).isEqualTo(known);
        assertThat(provider.signed("hmac-check", body, known)
                        .json()
                        .get("accountName")
                        .textValue())
                .isNotBlank();
        assertThat(provider.browser()
                        .post("/swiss-bitcoin-pay/hmac-check", body, SwissBitcoinPayClient.key())
                        .status())
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
            Browser.Answer answer =
                    provider.browser().post("/swiss-bitcoin-pay/checkout", body, SwissBitcoinPayClient.key());
            assertThat(answer.status()).as(body).isEqualTo(400);
            assertThat(answer.json().get("reason").textValue()).as(body).startsWith("invalid_");
        }
        String huge = "{\"title\":\"" + "x".repeat(70_000) + "\"}";
        assertThat(provider.browser()
                        .post("/swiss-bitcoin-pay/checkout", huge, SwissBitcoinPayClient.key())
                        .status())
                .isEqualTo(413);
    }

    @Test
    void fiatIsTurnedIntoSats() {
        String body = "{\"title\":\"t\",\"unit\":\"CHF\",\"amount\":\"44.00\"}";
        JsonNode created = provider.browser()
                .post("/swiss-bitcoin-pay/checkout", body, SwissBitcoinPayClient.key())
                .json();
        assertThat(provider.read(created).get("amount").longValue()).isEqualTo(50_000);
        assertThat(provider.browser()
                        .get("/swiss-bitcoin-pay/rates")
                        .json()
                        .get("CHF")
                        .intValue())
                .isEqualTo(88_000);
        assertThat(provider.browser()
                        .get("/swiss-bitcoin-pay/transaction-limit/CHF")
                        .json()
                        .intValue())
                .isEqualTo(1000);
        assertThat(provider.browser()
                        .get("/swiss-bitcoin-pay/transaction-limit/XYZ")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void theLedgerListsWhatWasAskedFor() {
        Instant before = Instant.now().minusSeconds(1);
        JsonNode created = provider.create(777, "").json();
        JsonNode newest = provider.browser()
                .get("/sandbox/lightning?limit=1&status=open")
                .json()
                .get(0);
        assertThat(newest.get("paymentHash").textValue()).isEqualTo(SwissBitcoinPayClient.hex(created.get("hash")));
        assertThat(newest.get("bolt11")).isEqualTo(created.get("pr"));
        assertThat(newest.get("amountSats").longValue()).isEqualTo(777);
        assertThat(newest.get("twin").textValue()).isEqualTo("swiss-bitcoin-pay");
        assertThat(Instant.parse(newest.get("createdAt").textValue())).isAfter(before);
        assertThat(newest.get("paidAt").isNull()).isTrue();
        assertThat(provider.browser().get("/sandbox/lightning?status=maybe").status())
                .isEqualTo(400);
        assertThat(provider.browser().get("/sandbox/lightning?limit=-1").status())
                .isEqualTo(400);
    }
}
