package ch.cryptocare.server.payments.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.server.payments.RefundSent;
import ch.cryptocare.server.payments.RefundSummary.Status;
import ch.cryptocare.server.payments.RefundView;
import ch.cryptocare.server.payments.RefundView.Failure;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Nothing here can pay: Martha pays with her own wallet, and shows that she did. */
class ProveRefundTest {
    private final PurchaseId purchase = Till.purchase();
    private final RefundDesk desk = new RefundDesk(new Till(), true, false);
    private final RefundView refund = desk.owed(purchase);

    @Test
    void onlyThePreimageOfThatVeryInvoiceIsAProof() {
        var invoice = desk.wallet.invoice(RefundDesk.AMOUNT);
        desk.direct.direct(purchase, refund.id(), invoice);
        var preimage =
                desk.wallet.preimage(FakePayer.hash(invoice)).orElseThrow().hex();
        desk.pay.payDue();
        assertThat(desk.now(refund).bolt11()).as("before it is let go").isEmpty();
        assertRefused(ProblemType.REFUND_NOT_OPEN, preimage);

        desk.pay.release(refund.id(), RefundDesk.MARTHA);
        assertThat(desk.now(refund).bolt11()).hasValue(invoice);
        assertRefused(ProblemType.INVALID_INPUT, "ab".repeat(32));
        assertRefused(ProblemType.INVALID_INPUT, preimage.substring(1));
        assertThat(desk.now(refund).status()).isEqualTo(Status.SENDING);

        desk.prove.prove(refund.id(), " " + preimage.toUpperCase(java.util.Locale.ROOT), RefundDesk.MARTHA);
        desk.prove.prove(refund.id(), preimage, RefundDesk.MARTHA);
        assertThat(desk.now(refund).preimage()).hasValue(preimage);
        assertThat(desk.till.told(RefundSent.class)).hasSize(1);
        assertRefused(ProblemType.REFUND_NOT_OPEN, "ab".repeat(32));
        assertThat(desk.noted.getLast().action()).isEqualTo("refund-proven");
        assertThat(desk.noted.getLast().actor()).hasValue(RefundDesk.MARTHA);
    }

    @Test
    void anAddressGivesItsInvoiceWhenItIsLetGo() {
        desk.direct.direct(purchase, refund.id(), "ben@wallet.example");
        var invoice = desk.wallet.invoice(RefundDesk.AMOUNT);
        desk.given = Optional.of(invoice);
        desk.pay.release(refund.id(), RefundDesk.MARTHA);

        assertThat(desk.now(refund).bolt11()).hasValue(invoice);
    }

    @Test
    void whatNobodyPaidInTimeIsOwedAgainADayLater() {
        desk.direct.direct(purchase, refund.id(), desk.wallet.invoice(RefundDesk.AMOUNT));
        desk.pay.release(refund.id(), RefundDesk.MARTHA);
        desk.till.clock.pass(Duration.ofHours(24));
        desk.pay.payDue();
        assertThat(desk.now(refund).status()).isEqualTo(Status.SENDING);

        desk.till.clock.pass(Duration.ofHours(2));
        desk.pay.payDue();
        assertThat(desk.now(refund).status()).isEqualTo(Status.OWED);
        assertThat(desk.now(refund).failure()).hasValue(Failure.EXPIRED);
    }

    private void assertRefused(ProblemType type, String preimage) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk.prove.prove(refund.id(), preimage, RefundDesk.MARTHA))
                .satisfies(refusal -> assertThat(refusal.type).isEqualTo(type));
    }
}
