package ch.cryptocare.server.payments.swissbitcoinpay;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.server.payments.usecases.GatewayInvoice.Status;
import ch.cryptocare.server.payments.usecases.LightningGateway;
import ch.cryptocare.server.payments.usecases.LightningGatewayContract;
import ch.cryptocare.server.platform.Secret;
import ch.cryptocare.server.platform.provider.ProviderHttp;
import ch.cryptocare.support.SandboxForTests;
import ch.cryptocare.support.TickingClock;
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
