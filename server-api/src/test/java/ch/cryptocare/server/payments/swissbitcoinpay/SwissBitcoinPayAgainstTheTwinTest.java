package ch.cryptocare.server.payments.swissbitcoinpay;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.payments.usecases.GatewayInvoice.Status;
import ch.cryptocare.server.payments.usecases.LightningGateway;
import ch.cryptocare.server.payments.usecases.LightningGatewayContract;
import ch.cryptocare.server.platform.Secret;
import ch.cryptocare.server.platform.provider.ProviderHttp;
import ch.cryptocare.support.SandboxForTests;
import ch.cryptocare.support.TickingClock;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SwissBitcoinPayAgainstTheTwinTest extends LightningGatewayContract {
    private static final String TWIN = "swiss-bitcoin-pay";
    private static final SandboxForTests SANDBOX = SandboxForTests.start();
    private final LightningGateway gateway = gatewayAt(URI.create(SANDBOX.url() + "/swiss-bitcoin-pay"));

    @AfterEach
    void forget() {
        SANDBOX.forgetEverything();
    }

    @AfterAll
    static void stop() {
        SANDBOX.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"legacy-body", "amount-in-msat"})
    void aPaymentIsSeenInTheWordsOfAnyVersion(String words) {
        var created = created();
        pay(hash(created));
        breakNext(words);

        assertThat(looked(created).status()).isEqualTo(Status.PAID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"legacy-body", "amount-in-msat"})
    void anExpiryIsSeenInTheWordsOfAnyVersion(String words) {
        var created = created();
        expire(hash(created));
        breakNext(words);

        assertThat(looked(created).status()).isEqualTo(Status.EXPIRED);
    }

    @Test
    void aCheckoutThatIsQuotedAnewKeepsItsNameAndIsPaid() {
        var created = created();
        var anew = SANDBOX.post("/sandbox/lightning/" + hash(created) + "/quote")
                .path("paymentHash")
                .textValue();
        pay(anew);

        var paid = looked(created);
        assertThat(paid.status()).isEqualTo(Status.PAID);
        assertThat(paid.id()).isEqualTo(created.id());
        assertThat(paid.paymentHash()).hasValue(anew);
        assertThat(paid.received()).hasValue(PRICE);
    }

    @Test
    void whatCameInIsWhatThePaidRequestAsksFor() {
        breakNext("wrong-amount");
        var created = created();
        pay(hash(created));

        assertThat(looked(created).received()).hasValue(new Sats(25_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"id\":\"\"}", "{\"id\":\" \",\"pr\":\"lnbc1\"}", "{\"id\":7}"})
    void anAnswerThatNamesNoCheckoutIsNone(String answer) throws IOException {
        assertThat(CheckoutJson.created(Json.MAPPER.readTree(answer))).isEmpty();
        assertThat(CheckoutJson.invoice(Json.MAPPER.readTree(answer))).isEmpty();
    }

    @Test
    void itCannotBeSearchedByOurReference() {
        created();

        assertThat(gateway.findByReference(reference)).isEmpty();
    }

    @Test
    void aRateIsKnownOnceTheListWasRead() {
        var clock = new TickingClock("2026-11-23T12:00:00Z");
        var waiting = new ArrayList<Runnable>();
        var rates =
                new SwissBitcoinPayRates(client(URI.create(SANDBOX.url() + "/swiss-bitcoin-pay")), clock, waiting::add);

        assertThat(rates.chfPerBitcoin()).isEmpty();
        waiting.removeFirst().run();
        assertThat(rates.chfPerBitcoin().orElseThrow()).isGreaterThan(BigDecimal.ONE);
        assertThat(waiting).isEmpty();

        clock.pass(Duration.ofMinutes(5));
        assertThat(rates.chfPerBitcoin()).isPresent();
        assertThat(waiting).hasSize(1);

        clock.pass(Duration.ofMinutes(10));
        assertThat(rates.chfPerBitcoin()).isEmpty();
    }

    @Test
    void theFirstWhoAsksFindsARateThatWasWarmed() {
        var clock = new TickingClock("2026-11-23T12:00:00Z");
        var waiting = new ArrayList<Runnable>();
        var rates =
                new SwissBitcoinPayRates(client(URI.create(SANDBOX.url() + "/swiss-bitcoin-pay")), clock, waiting::add);

        rates.warm();
        rates.warm();
        assertThat(waiting).hasSize(1);
        waiting.removeFirst().run();
        assertThat(rates.chfPerBitcoin()).isPresent();
        assertThat(waiting).isEmpty();
    }

    @Test
    void aListThatCannotBeReadIsTriedAgainSoon() {
        var clock = new TickingClock("2026-11-23T12:00:00Z");
        var rates = new SwissBitcoinPayRates(client(URI.create("http://127.0.0.1:1")), clock, Runnable::run);

        assertThat(rates.chfPerBitcoin()).isEmpty();
        clock.pass(Duration.ofSeconds(30));
        assertThat(rates.chfPerBitcoin()).isEmpty();
    }

    @Override
    protected LightningGateway gateway() {
        return gateway;
    }

    @Override
    protected LightningGateway gatewayAt(URI address) {
        return new SwissBitcoinPayGateway(client(address), URI.create("http://127.0.0.1:1/webhook"));
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

    private SwissBitcoinPayClient client(URI address) {
        return new SwissBitcoinPayClient(
                new ProviderHttp(TWIN, transactions, InstantSource.system()),
                address,
                new Secret("sandbox-sbp-key"),
                new Secret("sandbox-sbp-secret"));
    }
}
