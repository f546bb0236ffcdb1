package ch.cryptocare.sandbox.lightning;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.sandbox.Sandbox;
import ch.cryptocare.sandbox.SandboxConfig;
import ch.cryptocare.sandbox.Server;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SwissBitcoinPayWebhookTest {
    private static final Duration SOON = Duration.ofMillis(300);
    private static Sandbox sandbox;
    private static Server server;
    private static SwissBitcoinPayClient provider;

    @BeforeAll
    static void start() throws IOException {
        sandbox = Sandbox.start(SandboxConfig.onFreePorts().withRetries(Duration.ofMillis(50), Duration.ofMillis(50)));
        server = new Server();
        provider = new SwissBitcoinPayClient(sandbox);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
        server.close();
    }

    @Test
    void aPaymentIsToldWithTheSignatureOfTheBody() {
        JsonNode created = provider.create(50_000, webhook()).json();
        JsonNode paid = provider.pay(created).json();
        assertThat(paid.get("status").textValue()).isEqualTo("paid");
        byte[] preimage = HexFormat.of().parseHex(paid.get("preimage").textValue());
        assertThat(Bolt11.sha256().digest(preimage))
                .asHexString()
                .isEqualToIgnoringCase(SwissBitcoinPayClient.hex(created.get("hash")));
        Server.Call call = server.next();
        assertThat(call.header("sbp-sig")).contains(SwissBitcoinPayClient.signature(call.body()));
        assertThat(call.json().get("status").textValue()).isEqualTo("settled");
        assertThat(call.json().get("id")).isEqualTo(created.get("id"));
        assertThat(provider.read(created).get("paidAt").longValue()).isPositive();
    }

    @Test
    void aWebhookMayCarryHeadersAndFieldsOfOurOwn() {
        String object = ",\"webhook\":{\"url\":\"" + server.url()
                + "\",\"headers\":{\"X-Second\":\"secret\"},\"body\":{\"note\":\"ours\",\"id\":\"kept\"}}";
        JsonNode created = provider.create(50_000, object).json();
        provider.pay(created);
        Server.Call call = server.next();
        assertThat(call.header("X-Second")).contains("secret");
        assertThat(call.json().get("note").textValue()).isEqualTo("ours");
        assertThat(call.json().get("id")).isEqualTo(created.get("id"));
    }

    @Test
    void aWebhookIsTriedAgainUntilItIsTaken() {
        server.willAnswer(500, 503);
        provider.pay(provider.create(50_000, webhook()).json());
        Server.Call first = server.next();
        server.next();
        assertThat(server.next().body()).isEqualTo(first.body());
        assertThat(server.next(SOON)).isEmpty();
    }

    @Test
    void expiryIsToldOnceAndALatePaymentAfterIt() {
        JsonNode created = provider.create(50_000, webhook()).json();
        assertThat(provider.expire(created).json().get("status").textValue()).isEqualTo("expired");
        assertThat(provider.expire(created).status()).isEqualTo(200);
        assertThat(server.next().json().get("status").textValue()).isEqualTo("expired");
        assertThat(server.next(SOON)).isEmpty();
        JsonNode paid = provider.pay(created).json();
        assertThat(paid.get("late").booleanValue()).isTrue();
        assertThat(server.next().json().get("status").textValue()).isEqualTo("settled");
    }

    @Test
    void timeAloneMakesACheckoutExpire() {
        String short1 = "{\"title\":\"t\",\"unit\":\"sat\",\"amount\":1,\"delay\":0.01" + webhook() + "}";
        JsonNode created = provider.browser()
                .post("/swiss-bitcoin-pay/checkout", short1, SwissBitcoinPayClient.key())
                .json();
        assertThat(server.next().json().get("id")).isEqualTo(created.get("id"));
        assertThat(provider.read(created).get("status").textValue()).isEqualTo("expired");
        String late = "{\"late\":false}";
        assertThat(provider.browser()
                        .post(SwissBitcoinPayClient.path(created) + "/payment", late)
                        .status())
                .isEqualTo(409);
    }

    private static String webhook() {
        return ",\"webhook\":\"" + server.url() + "\"";
    }
}
