package ch.cryptocare.sandbox.lightning;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.sandbox.Browser;
import ch.cryptocare.sandbox.Sandbox;
import ch.cryptocare.sandbox.SandboxConfig;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PhoenixdWalletTest {
    private static Sandbox sandbox;
    private static PhoenixdClient phoenixd;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.start(SandboxConfig.onFreePorts());
        phoenixd = new PhoenixdClient(sandbox);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void payingOneOfOurOwnInvoicesSettlesItOnce() {
        JsonNode refund = phoenixd.create("amountSat", "33000", "description", "refund to Ben");
        String invoice = refund.get("serialized").textValue();
        JsonNode sent = phoenixd.post("payinvoice", PhoenixdClient.FULL, "invoice", invoice)
                .json();
        assertThat(sent.get("recipientAmountSat").longValue()).isEqualTo(33_000);
        assertThat(sent.get("paymentHash")).isEqualTo(refund.get("paymentHash"));
        assertThat(PhoenixdClient.sha256(sent.get("paymentPreimage")))
                .isEqualTo(refund.get("paymentHash").textValue());
        assertThat(phoenixd.incoming(refund).get("isPaid").booleanValue()).isTrue();
        assertThat(phoenixd.post("payinvoice", PhoenixdClient.FULL, "invoice", invoice)
                        .json()
                        .get("reason")
                        .textValue())
                .containsIgnoringCase("already been paid");
        assertThat(payoutsTo(invoice)).isEqualTo(1);
    }

    @Test
    void aPayOutIsFoundByItsIdItsHashAndItsInvoice() {
        JsonNode refund = phoenixd.create("amountSat", "33000", "description", "refund to Cleo");
        String invoice = refund.get("serialized").textValue();
        JsonNode sent = phoenixd.post("payinvoice", PhoenixdClient.FULL, "invoice", invoice)
                .json();
        String id = sent.get("paymentId").textValue();
        assertThat(phoenixd.browser()
                        .get("/phoenixd/payments/outgoing/" + id, PhoenixdClient.auth(PhoenixdClient.FULL))
                        .json()
                        .get("sent")
                        .longValue())
                .isEqualTo(33_000);
        String hash = refund.get("paymentHash").textValue();
        assertThat(phoenixd.browser()
                        .get("/phoenixd/payments/outgoingbyhash/" + hash, PhoenixdClient.auth(PhoenixdClient.FULL))
                        .json()
                        .get("isPaid")
                        .booleanValue())
                .isTrue();
        assertThat(phoenixd.browser().get("/sandbox/lightning/" + hash).json().get("payouts"))
                .hasSize(1);
    }

    @Test
    void aLightningAddressIsPaidAndJournaled() {
        JsonNode sent = phoenixd.post(
                        "paylnaddress",
                        PhoenixdClient.FULL,
                        "amountSat",
                        "500",
                        "address",
                        "ben@wallet.example",
                        "message",
                        "sorry")
                .json();
        assertThat(sent.get("recipientAmountSat").longValue()).isEqualTo(500);
        assertThat(payoutsTo("ben@wallet.example")).isEqualTo(1);
        assertThat(phoenixd.post("paylnaddress", PhoenixdClient.FULL, "amountSat", "500", "address", "nobody")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void expiredAndBrokenInvoicesAreNotPaid() {
        JsonNode created = phoenixd.create("amountSat", "9", "description", "d");
        phoenixd.browser()
                .post("/sandbox/lightning/" + created.get("paymentHash").textValue() + "/expiry", "");
        String invoice = created.get("serialized").textValue();
        assertThat(phoenixd.post("payinvoice", PhoenixdClient.FULL, "invoice", invoice)
                        .json()
                        .get("reason")
                        .textValue())
                .contains("expired");
        Browser.Answer broken = phoenixd.post("payinvoice", PhoenixdClient.FULL, "invoice", "lnbcrt1nonsense");
        assertThat(broken.status()).isEqualTo(400);
        assertThat(broken.body()).contains("invoice");
        assertThat(broken.http().headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/plain");
        assertThat(payoutsTo(invoice)).isZero();
    }

    @Test
    void aPatientsWalletIsPaidForReal() {
        JsonNode asked = phoenixd.browser()
                .post("/sandbox/wallet", "{\"amountSats\":700}")
                .json();
        long before = balance();
        JsonNode sent = pay(asked);
        assertThat(sent.get("paymentPreimage")).isEqualTo(asked.get("preimage"));
        assertThat(PhoenixdClient.sha256(sent.get("paymentPreimage")))
                .isEqualTo(asked.get("paymentHash").textValue());
        assertThat(before - balance()).isEqualTo(700);
        assertThat(phoenixd.browser()
                        .get("/sandbox/wallet")
                        .json()
                        .get(0)
                        .get("paidAt")
                        .isNull())
                .isFalse();
    }

    @Test
    void aPaymentWithoutAWayIsNotedAsTriedAndTakesNothing() {
        JsonNode asked = phoenixd.browser()
                .post("/sandbox/wallet", "{\"amountSats\":700}")
                .json();
        long before = balance();
        phoenixd.browser().post("/sandbox/faults", "{\"twin\":\"phoenixd\",\"fault\":\"no-route\"}");
        assertThat(pay(asked).get("reason").textValue()).contains("could not be reached");
        JsonNode tried = phoenixd.browser()
                .get(
                        "/phoenixd/payments/outgoingbyhash/"
                                + asked.get("paymentHash").textValue(),
                        PhoenixdClient.auth(PhoenixdClient.FULL))
                .json();
        assertThat(tried.get("isPaid").booleanValue()).isFalse();
        assertThat(balance()).isEqualTo(before);
    }

    private static JsonNode pay(JsonNode asked) {
        return phoenixd.post(
                        "payinvoice",
                        PhoenixdClient.FULL,
                        "invoice",
                        asked.get("bolt11").textValue())
                .json();
    }

    private static long balance() {
        return phoenixd.browser()
                .get("/phoenixd/getbalance", PhoenixdClient.auth(PhoenixdClient.FULL))
                .json()
                .get("balanceSat")
                .longValue();
    }

    private static long payoutsTo(String destination) {
        return phoenixd.browser().get("/sandbox/lightning/payouts").json().findValuesAsText("destination").stream()
                .filter(destination::equals)
                .count();
    }
}
