package ch.cryptocare.server.payments.lnurl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.payments.bolt11.Bolt11Writer;
import ch.cryptocare.server.payments.usecases.LightningAddresses.NoInvoice;
import ch.cryptocare.support.NoDatabase;
import ch.cryptocare.support.SandboxForTests;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LnurlAddressesTest {
    private static final Sats AMOUNT = new Sats(50_000);
    private static final String INVOICE = Bolt11Writer.invoice(
            "lnbcrt500u", Instant.parse("2026-11-23T12:00:00Z"), Duration.ofHours(1), "ab".repeat(32));
    private static final String OFFER = """
            {"tag":"payRequest","callback":"https://pay.example/cb?to=ben","minSendable":1000,"maxSendable":100000000000,
             "metadata":"[[\\"text/plain\\",\\"Ben\\"]]"}
            """;
    private final List<URI> asked = new ArrayList<>();

    @Test
    void theDomainIsAskedAndThenTheCallbackWithTheAmount() throws Exception {
        assertThat(addresses(OFFER, "{\"pr\":\"" + INVOICE + "\"}").invoice("ben@wallet.example", AMOUNT))
                .isEqualTo(INVOICE);
        assertThat(asked)
                .containsExactly(
                        URI.create("https://wallet.example/.well-known/lnurlp/ben"),
                        URI.create("https://pay.example/cb?to=ben&amount=50000000"));
    }

    @Test
    void theSandboxsWalletGivesAnInvoiceWhoseDescriptionIsTheOneItTold() throws Exception {
        try (var sandbox = SandboxForTests.start()) {
            var web = new TrialWeb(new NoDatabase(), URI.create(sandbox.url() + "/wallet"));
            assertThat(new LnurlAddresses(web).invoice("ben@wallet.example", AMOUNT))
                    .startsWith("lnbcrt500u1");
            assertThatExceptionOfType(NoInvoice.class)
                    .isThrownBy(() -> new LnurlAddresses(web).invoice("nobody@wallet.example", AMOUNT));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\":\"ERROR\",\"reason\":\"no\"}",
                "{}",
                "[]",
                "{\"tag\":\"withdrawRequest\",\"callback\":\"https://pay.example/\",\"minSendable\":1,\"maxSendable\":100000000000}",
                "{\"tag\":\"payRequest\",\"callback\":\"https://pay.example/\",\"minSendable\":1,\"maxSendable\":49999999}",
                "{\"tag\":\"payRequest\",\"callback\":\"https://pay.example/\",\"minSendable\":50000001,\"maxSendable\":100000000000}",
                "{\"tag\":\"payRequest\",\"callback\":\"nonsense with blanks\",\"minSendable\":1,\"maxSendable\":100000000000}",
                "not json"
            })
    void anOfferOfSomethingElseIsNoOffer(String offer) {
        assertThatExceptionOfType(NoInvoice.class)
                .isThrownBy(
                        () -> addresses(offer, "{\"pr\":\"" + INVOICE + "\"}").invoice("ben@wallet.example", AMOUNT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"pr\":\"lnbcrt500u1nonsense\"}", "{}", "{\"status\":\"ERROR\"}"})
    void anAnswerWithoutInvoiceIsNone(String answer) {
        assertThatExceptionOfType(NoInvoice.class)
                .isThrownBy(() -> addresses(OFFER, answer).invoice("ben@wallet.example", AMOUNT));
    }

    private LnurlAddresses addresses(String offer, String answer) {
        return new LnurlAddresses(address -> {
            asked.add(address);
            if (asked.size() > 2) throw new IOException("asked too often");
            return (asked.size() == 1 ? offer : answer).getBytes(StandardCharsets.UTF_8);
        });
    }
}
