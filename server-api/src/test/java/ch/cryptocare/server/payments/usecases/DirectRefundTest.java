package ch.cryptocare.server.payments.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.server.payments.RefundView;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a payer may name as the place where their money goes, and what not. */
class DirectRefundTest {
    private final PurchaseId purchase = Till.purchase();
    private final RefundDesk desk = new RefundDesk(new Till(), false, true);
    private final RefundView refund = desk.owed(purchase);

    @Test
    void anInvoiceIsTakenAsWalletsShowIt() {
        var invoice = desk.wallet.invoice(RefundDesk.AMOUNT);
        desk.direct.direct(purchase, refund.id(), "  LIGHTNING:" + invoice.toUpperCase(Locale.ROOT) + "\n");

        assertThat(desk.now(refund).destination()).hasValue(invoice);
    }

    @ParameterizedTest
    @CsvSource({
        "lnbc500u, 3600, other-network",
        "lntb500u, 3600, other-network",
        "lnbcrt501u, 3600, other-amount",
        "lnbcrt5m, 3600, other-amount",
        "lnbcrt500u, 30, expired"
    })
    void anInvoiceThatWouldNotBringExactlyThatIsRefused(String readable, int seconds, String reason) {
        assertRefused(desk.wallet.invoice(readable, Duration.ofSeconds(seconds)), reason);
    }

    @Test
    void anInvoiceThatHasLapsedIsRefused() {
        var invoice = desk.wallet.invoice(RefundDesk.AMOUNT);
        desk.till.clock.pass(Duration.ofHours(2));

        assertRefused(invoice, "expired");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ben",
                "lnbcrt500u1nonsense",
                "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080",
                "lnurl1dp68gurn8"
            })
    void whatIsNoInvoiceIsRefused(String text) {
        assertRefused(text, "not-an-invoice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@wallet.example",
                "ben@",
                "ben@localhost",
                "ben@127.0.0.1",
                "ben@[::1]",
                "ben@2130706433",
                "ben@wallet.example:8080",
                "ben@wallet.example/path",
                "ben@wallet..example",
                "ben@-wallet.example",
                "ben b@wallet.example",
                "ben?x=1@wallet.example",
                "ben@eve@wallet.example"
            })
    void whatIsNoAddressIsRefused(String text) {
        assertRefused(text, "not-an-address");
    }

    @Test
    void anInvoiceOfOursOrOneThatPaidAnotherRefundIsRefused() {
        var ours = desk.till.of(purchase).bolt11().orElseThrow();
        assertRefused(ours, "ours");

        var invoice = desk.wallet.invoice(RefundDesk.AMOUNT);
        desk.direct.direct(purchase, refund.id(), invoice);
        desk.pay.release(refund.id(), RefundDesk.MARTHA);
        desk.pay.payDue();
        var others = Till.purchase();
        var other = desk.owed(others);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk.direct.direct(others, other.id(), invoice))
                .satisfies(refusal -> assertThat(refusal.facts.get("reason")).isEqualTo("used"));
    }

    private void assertRefused(String text, String reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk.direct.direct(purchase, refund.id(), text))
                .satisfies(refusal ->
                        assertThat(refusal.facts.get("reason")).as(text).isEqualTo(reason));
        assertThat(desk.now(refund).destination()).isEmpty();
    }
}
