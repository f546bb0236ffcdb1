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
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoenixdTwinTest {
    private static Sandbox sandbox;
    private static Server server;
    private static PhoenixdClient phoenixd;

    @BeforeAll
    static void start() throws IOException {
        sandbox = Sandbox.start(SandboxConfig.onFreePorts());
        server = new Server();
        phoenixd = new PhoenixdClient(sandbox);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
        server.close();
    }

    @Test
    void anInvoiceIsARealPaymentRequest() {
        JsonNode created =
                phoenixd.create("amountSat", "50000", "description", "Réservation 7", "expirySeconds", "900");
        Bolt11 request = Bolt11.read(created.get("serialized").textValue());
        assertThat(created.get("amountSat").longValue()).isEqualTo(50_000);
        assertThat(request.paymentHash()).isEqualTo(created.get("paymentHash").textValue());
        assertThat(request.amountMsat()).contains(50_000_000L);
        assertThat(request.description()).contains("Réservation 7");
        assertThat(request.expiry()).isEqualTo(Duration.ofMinutes(15));
        assertThat(phoenixd.browser()
                        .get("/phoenixd/getinfo", PhoenixdClient.auth(PhoenixdClient.LIMITED))
                        .json()
                        .get("nodeId")
                        .textValue())
                .isEqualTo(request.payee());
    }

    @Test
    void aPaymentIsToldOnceWithTheSignatureOfTheBody() {
        JsonNode created = phoenixd.create(
                "amountSat",
                "50000",
                "description",
                "d",
                "externalId",
                "x-1",
                "webhookUrl",
                server.url().toString());
        assertThat(phoenixd.incoming(created).get("isPaid").booleanValue()).isFalse();
        server.willAnswer(500);
        phoenixd.pay(created);
        Server.Call call = server.next();
        assertThat(call.header("X-Phoenix-Signature"))
                .contains(Hmac.hex("sandbox-phoenixd-secret", call.body().getBytes(UTF_8)));
        assertThat(call.json().get("type").textValue()).isEqualTo("payment_received");
        assertThat(call.json().get("paymentHash")).isEqualTo(created.get("paymentHash"));
        assertThat(call.json().get("amountSat").longValue()).isEqualTo(50_000);
        assertThat(call.json().get("externalId").textValue()).isEqualTo("x-1");
        assertThat(server.next(Duration.ofMillis(300))).isEmpty();
        JsonNode read = phoenixd.incoming(created);
        assertThat(read.get("isPaid").booleanValue()).isTrue();
        assertThat(read.get("receivedSat").longValue()).isEqualTo(50_000);
        assertThat(read.get("completedAt").longValue())
                .isGreaterThanOrEqualTo(read.get("createdAt").longValue());
        assertThat(PhoenixdClient.sha256(read.get("preimage")))
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
        JsonNode first = phoenixd.create("amountSat", "1", "description", "a", "externalId", external);
        JsonNode second = phoenixd.create("amountSat", "2", "description", "b", "externalId", external);
        assertThat(phoenixd.list("externalId=" + external)).isEmpty();
        assertThat(phoenixd.list("all=true&externalId=" + external))
                .extracting(found -> found.get("paymentHash"))
                .containsExactly(second.get("paymentHash"), first.get("paymentHash"));
        phoenixd.pay(first);
        assertThat(phoenixd.list("externalId=" + external)).hasSize(1);
        assertThat(phoenixd.list("all=true&limit=1&offset=1&externalId=" + external))
                .hasSize(1);
        assertThat(phoenixd.list("all=true&externalId=nobody")).isEmpty();
        assertThat(phoenixd.list("all=true&from=0&limit=1")).hasSize(1);
        assertThat(phoenixd.list("all=true&to=1")).isEmpty();
    }

    @Test
    void expiryIsSeenWhenAskedAndALatePaymentIsTaken() {
        JsonNode created = phoenixd.create("amountSat", "7", "description", "d");
        phoenixd.browser()
                .post("/sandbox/lightning/" + created.get("paymentHash").textValue() + "/expiry", "");
        assertThat(phoenixd.incoming(created).get("isExpired").booleanValue()).isTrue();
        phoenixd.pay(created);
        assertThat(phoenixd.incoming(created).get("isPaid").booleanValue()).isTrue();
        assertThat(phoenixd.incoming(created).get("isExpired").booleanValue()).isFalse();
    }

    @Test
    void theLimitedPasswordMakesInvoicesButSpendsNothing() {
        assertThat(phoenixd.post("createinvoice", PhoenixdClient.LIMITED, "amountSat", "5", "description", "d")
                        .status())
                .isEqualTo(200);
        assertThat(phoenixd.post("payinvoice", PhoenixdClient.LIMITED, "invoice", "x")
                        .status())
                .isEqualTo(401);
        assertThat(phoenixd.post("createinvoice", "wrong", "amountSat", "5", "description", "d")
                        .status())
                .isEqualTo(401);
        for (String broken : new String[] {"Basic !!!", "Basic eA==", "Basic", "Bearer x", ""}) {
            assertThat(phoenixd.browser()
                            .get("/phoenixd/payments/incoming", "Authorization", broken)
                            .status())
                    .isEqualTo(401);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "400, amountSat, description=d",
        "400, amountSat, amountSat=x&description=d",
        "400, amountSat, amountSat=0&description=d",
        "400, description, amountSat=5",
        "400, webhookUrl, amountSat=5&description=d&webhookUrl=ftp://x",
        "400, expirySeconds, amountSat=5&description=d&expirySeconds=0"
    })
    void parametersThatMakeNoSenseAreRefusedInPlainText(int status, String named, String form) {
        Browser.Answer answer = phoenixd.post("createinvoice", PhoenixdClient.FULL, form.split("[&=]"));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).contains(named).doesNotContain("{");
    }

    @Test
    void textsThatAreTooLongAreRefused() {
        assertThat(described(128).status()).isEqualTo(200);
        assertThat(described(129).status()).isEqualTo(400);
        assertThat(described(40_000).status()).isEqualTo(413);
    }

    @Test
    void unknownPaymentsAreNotFound() {
        String[] auth = PhoenixdClient.auth(PhoenixdClient.FULL);
        Browser.Answer unknown = phoenixd.browser().get("/phoenixd/payments/incoming/" + "ab".repeat(32), auth);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.body()).isEqualTo("Not found");
        Browser.Answer tooShort = phoenixd.browser().get("/phoenixd/payments/incoming/short", auth);
        assertThat(tooShort.status()).isEqualTo(400);
    }

    private static Browser.Answer described(int length) {
        return phoenixd.post("createinvoice", PhoenixdClient.FULL, "amountSat", "5", "description", "x".repeat(length));
    }
}
