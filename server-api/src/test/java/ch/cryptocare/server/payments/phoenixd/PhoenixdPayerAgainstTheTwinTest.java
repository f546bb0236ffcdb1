package ch.cryptocare.server.payments.phoenixd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.payments.domain.Preimage;
import ch.cryptocare.server.payments.usecases.GatewayFailure;
import ch.cryptocare.server.payments.usecases.GatewayFailure.Consequence;
import ch.cryptocare.server.payments.usecases.LightningPayer;
import ch.cryptocare.server.payments.usecases.LightningPayer.Answer;
import ch.cryptocare.server.platform.Secret;
import ch.cryptocare.server.platform.provider.ProviderHttp;
import ch.cryptocare.support.NoDatabase;
import ch.cryptocare.support.SandboxForTests;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PhoenixdPayerAgainstTheTwinTest {
    private static final String TWIN = "phoenixd";
    private static final SandboxForTests SANDBOX = SandboxForTests.start();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private final LightningPayer payer = with("sandbox-phoenixd-password");

    @AfterEach
    void forget() {
        SANDBOX.forgetEverything();
    }

    @AfterAll
    static void stop() {
        HTTP.close();
        SANDBOX.close();
    }

    @Test
    void aWalletsInvoiceIsPaidOnceAndProven() throws Exception {
        var invoice = walletsInvoice("{\"amountSats\":50000}");
        var hash = invoice.path("paymentHash").asText();
        assertThat(payer.lookup(hash)).isEmpty();

        var sent = payer.pay(invoice.path("bolt11").asText(), new Sats(50_000));
        assertThat(sent)
                .isEqualTo(new Answer.Sent(new Preimage(invoice.path("preimage").asText())));
        assertThat(((Answer.Sent) sent).preimage().proves(hash)).isTrue();

        assertThat(payer.pay(invoice.path("bolt11").asText(), new Sats(50_000))).isEqualTo(new Answer.NotPaid());
        assertThat(payer.lookup(hash)).hasValue(sent);
        assertThat(balance()).isEqualTo(99_950_000);
    }

    @Test
    void whereTheInvoiceLeavesTheAmountOpenOursCounts() throws Exception {
        payer.pay(walletsInvoice("{}").path("bolt11").asText(), new Sats(700));

        assertThat(balance()).isEqualTo(99_999_300);
    }

    @Test
    void ofALostAnswerTheHashTells() throws Exception {
        var invoice = walletsInvoice("{\"amountSats\":50000}");
        SANDBOX.breakTwin(TWIN, "lose-answer", 1);

        assertFails(Consequence.UNKNOWN, invoice);
        assertThat(payer.lookup(invoice.path("paymentHash").asText()))
                .hasValue(new Answer.Sent(new Preimage(invoice.path("preimage").asText())));
    }

    @Test
    void whatFoundNoWayIsNotPaidAndMayBeTriedAgain() throws Exception {
        var invoice = walletsInvoice("{\"amountSats\":50000}");
        SANDBOX.breakTwin(TWIN, "no-route", 1);

        assertThat(payer.pay(invoice.path("bolt11").asText(), new Sats(50_000))).isEqualTo(new Answer.NotPaid());
        assertThat(payer.lookup(invoice.path("paymentHash").asText())).hasValue(new Answer.NotPaid());
        assertThat(payer.pay(invoice.path("bolt11").asText(), new Sats(50_000))).isInstanceOf(Answer.Sent.class);
    }

    @Test
    void moreThanThereIsIsNotPaid() throws Exception {
        payer.pay(walletsInvoice("{}").path("bolt11").asText(), new Sats(99_999_999));

        assertThat(payer.pay(walletsInvoice("{}").path("bolt11").asText(), new Sats(2)))
                .isEqualTo(new Answer.NotPaid());
    }

    @Test
    void anOutageMayHaveDoneItAndAWrongPasswordHasNot() throws Exception {
        var invoice = walletsInvoice("{\"amountSats\":50000}");
        SANDBOX.breakTwin(TWIN, "answer-500", 1);
        assertFails(Consequence.UNKNOWN, invoice);

        assertThatExceptionOfType(GatewayFailure.class)
                .isThrownBy(() -> with("sandbox-phoenixd-limited-password")
                        .pay(invoice.path("bolt11").asText(), new Sats(50_000)))
                .satisfies(failure -> assertThat(failure.consequence).isEqualTo(Consequence.NOTHING_DONE));
        assertThat(balance()).isEqualTo(100_000_000);
    }

    private void assertFails(Consequence consequence, JsonNode invoice) {
        assertThatExceptionOfType(GatewayFailure.class)
                .isThrownBy(() -> payer.pay(invoice.path("bolt11").asText(), new Sats(50_000)))
                .satisfies(failure -> assertThat(failure.consequence).isEqualTo(consequence));
    }

    private static LightningPayer with(String password) {
        var http = new ProviderHttp(TWIN, new NoDatabase(), InstantSource.system());
        return new PhoenixdPayer(
                new PhoenixdClient(http, URI.create(SANDBOX.url() + "/phoenixd"), new Secret(password)));
    }

    private static JsonNode walletsInvoice(String asked) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(SANDBOX.url() + "/sandbox/wallet"))
                .POST(BodyPublishers.ofString(asked)));
    }

    private static long balance() throws IOException, InterruptedException {
        var credentials = java.util.Base64.getEncoder()
                .encodeToString(":sandbox-phoenixd-limited-password".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(SANDBOX.url() + "/phoenixd/getbalance"))
                        .header("Authorization", "Basic " + credentials))
                .path("balanceSat")
                .asLong();
    }

    private static JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return Json.MAPPER.readTree(
                HTTP.send(request.build(), BodyHandlers.ofString()).body());
    }
}
