package ch.cryptocare.server.payments.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.payments.bolt11.Bolt11;
import ch.cryptocare.server.payments.bolt11.Network;
import ch.cryptocare.server.payments.bolt11.NotAnInvoice;
import ch.cryptocare.server.payments.usecases.GatewayFailure.Consequence;
import ch.cryptocare.server.payments.usecases.GatewayInvoice.Status;
import ch.cryptocare.server.platform.Transactions;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every gateway does, whoever plays it. */
public abstract class LightningGatewayContract {
    protected static final Sats PRICE = new Sats(50_000);
    private static final Duration LIFE = Duration.ofMinutes(10);

    protected final Transactions transactions = new OneAfterTheOther();
    protected final InvoiceId reference = new InvoiceId(UUID.randomUUID());

    protected abstract LightningGateway gateway();

    /** The same gateway at an address where nobody answers. */
    protected abstract LightningGateway gatewayAt(URI address);

    protected abstract void pay(String paymentHash);

    protected abstract void expire(String paymentHash);

    protected abstract void breakNext(String fault);

    @Test
    void anInvoiceIsWhatWasAskedFor() throws NotAnInvoice {
        var before = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var bolt11 = Bolt11.decode(created().bolt11().orElseThrow());

        assertThat(bolt11.network()).isEqualTo(Network.REGTEST);
        assertThat(bolt11.milliSats()).hasValue(50_000_000L);
        assertThat(bolt11.description()).hasValue("CryptoCare");
        assertThat(bolt11.expiresAt())
                .isBetween(
                        before.plus(LIFE.minusMinutes(1)),
                        Instant.now().plus(LIFE).plusSeconds(30));
    }

    @Test
    void anInvoiceIsPendingAndThenPaid() {
        var created = created();
        assertThat(looked(created).status()).isEqualTo(Status.PENDING);
        assertThat(looked(created).bolt11()).isEqualTo(created.bolt11());

        var before = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        pay(hash(created));

        var paid = looked(created);
        assertThat(paid.status()).isEqualTo(Status.PAID);
        assertThat(paid.received().orElse(PRICE)).isEqualTo(PRICE);
        assertThat(paid.paidAt().orElseThrow()).isBetween(before, Instant.now().plusSeconds(1));
        assertThat(paid.paymentHash()).hasValue(hash(created));
        assertThat(paid.reference()).hasValue(reference);
    }

    @Test
    void anInvoiceThatLapsedAndIsPaidAllTheSameIsPaid() {
        var created = created();
        expire(hash(created));
        assertThat(looked(created).status()).isEqualTo(Status.EXPIRED);

        pay(hash(created));
        assertThat(looked(created).status()).isEqualTo(Status.PAID);
    }

    @Test
    void whatItNeverMadeIsUnknown() {
        assertThat(gateway().lookup("00".repeat(32))).isEmpty();
        assertThat(gateway().lookup("../account?x=#")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"answer-500,UNKNOWN", "answer-429,NOTHING_DONE", "lose-answer,UNKNOWN"})
    void aFailureTellsWhetherSomethingMayHaveBeenMade(String fault, Consequence consequence) {
        breakNext(fault);

        assertFails(gateway(), consequence);
    }

    @Test
    void anInvoiceOverAnotherAmountIsSeen() throws NotAnInvoice {
        breakNext("wrong-amount");

        assertThat(Bolt11.decode(created().bolt11().orElseThrow()).milliSats()).hasValue(25_000_000L);
    }

    @Test
    void aGatewayThatIsNotThereDidNothingAndIsSoonLeftAlone() {
        var nobody = gatewayAt(URI.create("http://127.0.0.1:1"));
        for (int i = 0; i < 6; i++) assertFails(nobody, Consequence.NOTHING_DONE);

        assertThatExceptionOfType(GatewayFailure.class)
                .isThrownBy(() -> nobody.lookup("00".repeat(32)))
                .withMessageContaining("failed too often");
    }

    @Test
    void itIsNeverAskedInsideATransaction() {
        assertThatIllegalStateException().isThrownBy(() -> transactions.run(this::created));
    }

    protected final GatewayInvoice created() {
        return gateway().create(reference, PRICE, "CryptoCare", LIFE);
    }

    protected final GatewayInvoice looked(GatewayInvoice invoice) {
        return gateway().lookup(invoice.id()).orElseThrow();
    }

    protected static String hash(GatewayInvoice invoice) {
        return invoice.paymentHash().orElseThrow();
    }

    private void assertFails(LightningGateway failing, Consequence consequence) {
        assertThatExceptionOfType(GatewayFailure.class)
                .isThrownBy(() -> failing.create(reference, PRICE, "CryptoCare", LIFE))
                .satisfies(failure -> assertThat(failure.consequence).isEqualTo(consequence));
    }
}
