package ch.cryptocare.server.payments.phoenixd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.payments.usecases.GatewayFailure;
import ch.cryptocare.server.payments.usecases.GatewayInvoice;
import ch.cryptocare.server.payments.usecases.LightningGateway;
import ch.cryptocare.server.payments.usecases.LightningGatewayContract;
import ch.cryptocare.server.platform.Secret;
import ch.cryptocare.server.platform.provider.ProviderHttp;
import ch.cryptocare.support.SandboxForTests;
import java.net.URI;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoenixdAgainstTheTwinTest extends LightningGatewayContract {
    private static final String TWIN = "phoenixd";
    private static final SandboxForTests SANDBOX = SandboxForTests.start();
    private final LightningGateway gateway = gatewayAt(URI.create(SANDBOX.url() + "/phoenixd"));

    @AfterEach
    void forget() {
        SANDBOX.forgetEverything();
    }

    @AfterAll
    static void stop() {
        SANDBOX.close();
    }

    @Test
    void anInvoiceWhoseAnswerWasLostIsFoundByOurReference() {
        breakNext("lose-answer");
        assertThatExceptionOfType(GatewayFailure.class).isThrownBy(this::created);

        assertThat(gateway.findByReference(reference).flatMap(GatewayInvoice::reference))
                .hasValue(reference);
        assertThat(gateway.findByReference(new InvoiceId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void ofTwoInvoicesForOneReferenceThePaidOneCounts() {
        var paid = created();
        created();
        pay(hash(paid));

        assertThat(gateway.findByReference(reference).map(GatewayInvoice::id)).hasValue(paid.id());
    }

    @ParameterizedTest
    @CsvSource({"50000,0,50000", "49998,1234,50000", "48000,2000000,50000", "50700,0,50700"})
    void whatThePayerPaidIsWhatArrivedAndTheFeeThatWasKept(long received, long fees, long paid) {
        var json = Json.MAPPER
                .createObjectNode()
                .put("paymentHash", "00".repeat(32))
                .put("isPaid", true)
                .put("receivedSat", received)
                .put("fees", fees);

        assertThat(IncomingJson.invoice(json).flatMap(GatewayInvoice::received)).hasValue(new Sats(paid));
    }

    @Override
    protected LightningGateway gateway() {
        return gateway;
    }

    @Override
    protected LightningGateway gatewayAt(URI address) {
        var http = new ProviderHttp(TWIN, transactions, InstantSource.system());
        return new PhoenixdGateway(
                new PhoenixdClient(http, address, new Secret("sandbox-phoenixd-password")),
                URI.create("http://127.0.0.1:1/webhook"));
    }

    @Override
    protected void pay(String paymentHash) {
        SANDBOX.post("/sandbox/lightning/" + paymentHash + "/payment");
    }

    @Override
    protected void expire(String paymentHash) {
        SANDBOX.post("/sandbox/lightning/" + paymentHash + "/expiry");
    }

    @Override
    protected void breakNext(String fault) {
        SANDBOX.breakTwin(TWIN, fault, 1);
    }
}
