package ch.cryptocare.server.payments.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.server.payments.RefundSent;
import ch.cryptocare.server.payments.RefundSummary.Status;
import ch.cryptocare.server.payments.RefundView;
import ch.cryptocare.server.payments.RefundView.Failure;
import ch.cryptocare.server.payments.domain.Preimage;
import ch.cryptocare.server.payments.usecases.FakePayer.Fault;
import java.time.Duration;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Ben is owed 50,000 sats; they must reach his wallet, once, whatever happens on the way. */
class PayRefundTest {
    private static final String BENS_ADDRESS = "ben@wallet.example";
    private final PurchaseId purchase = Till.purchase();
    private final RefundDesk desk = new RefundDesk(new Till(), true, true);
    private final RefundView refund = desk.owed(purchase);

    @Test
    void asSoonAsItIsKnownWhereToItIsPaidAndProven() {
        desk.pay.payDue();
        assertThat(desk.payer.left).isEmpty();

        var hash = benPastes(RefundDesk.AMOUNT);
        desk.pay.payDue();

        assertThat(desk.payer.left).containsExactly(Till.PRICE);
        var sent = desk.now(refund);
        assertThat(sent.status()).isEqualTo(Status.SENT);
        assertThat(sent.sentAt()).hasValue(desk.till.clock.instant());
        assertThat(sent.preimage().flatMap(Preimage::read).orElseThrow().proves(hash))
                .isTrue();
        assertThat(desk.till.told(RefundSent.class))
                .singleElement()
                .satisfies(told ->
                        assertThat(told.preimage()).isEqualTo(sent.preimage().orElseThrow()));
        assertThat(desk.noted)
                .extracting(event -> event.action())
                .containsExactly("refund-directed", "refund-sending", "refund-sent");
    }

    @Test
    void anInvoiceThatLeavesTheAmountOpenIsPaidExactlyWhatIsOwed() {
        benPastes("lnbcrt");
        desk.pay.payDue();

        assertThat(desk.payer.left).containsExactly(Till.PRICE);
    }

    @Test
    void whenTheAnswerIsLostItIsFoundByItsHashAndNotPaidAgain() {
        benPastes(RefundDesk.AMOUNT);
        desk.payer.failNext(Fault.LOST_ANSWER);
        desk.pay.payDue();
        assertThat(desk.now(refund).status()).isEqualTo(Status.SENDING);

        later(Duration.ofMinutes(2));
        assertPaidOnce();
    }

    @Test
    void whenTheQuestionIsLostTheSameInvoiceIsPaidLater() {
        benPastes(RefundDesk.AMOUNT);
        desk.payer.failNext(Fault.LOST_QUESTION);
        desk.pay.payDue();
        assertThat(desk.now(refund).status()).isEqualTo(Status.SENDING);

        later(Duration.ofMinutes(2));
        assertPaidOnce();
    }

    @Test
    void aPayerThatIsDownForAWhileOnlyDelaysIt() {
        benPastes(RefundDesk.AMOUNT);
        desk.payer.down = true;
        desk.pay.payDue();
        later(Duration.ofMinutes(5));
        assertThat(desk.now(refund).status()).isEqualTo(Status.SENDING);

        desk.payer.down = false;
        later(Duration.ofMinutes(5));
        assertPaidOnce();
    }

    @Test
    void whatIsUnderWayIsWaitedForEvenAfterTheInvoiceHasLapsed() {
        var hash = benPastes(RefundDesk.AMOUNT);
        desk.payer.failNext(Fault.SLOW);
        desk.pay.payDue();
        later(Duration.ofHours(3));
        assertThat(desk.now(refund).status()).isEqualTo(Status.SENDING);

        desk.payer.arrive(hash, Till.PRICE);
        later(Duration.ofMinutes(2));
        assertPaidOnce();
    }

    @Test
    void aProofThatProvesNothingIsNotBelieved() {
        benPastes(RefundDesk.AMOUNT);
        desk.payer.failNext(Fault.FALSE_PROOF);
        desk.pay.payDue();

        assertThat(desk.now(refund).status()).isEqualTo(Status.SENDING);
        assertThat(desk.now(refund).preimage()).isEmpty();
    }

    @Test
    void whenNoWayIsFoundItIsOwedAgainForAReasonAndTriedAgain() {
        benPastes(RefundDesk.AMOUNT);
        desk.payer.failNext(Fault.NO_ROUTE);
        desk.pay.payDue();
        assertThat(desk.now(refund).status()).isEqualTo(Status.OWED);
        assertThat(desk.now(refund).failure()).hasValue(Failure.NOT_PAID);

        later(Duration.ofMinutes(11));
        assertPaidOnce();
        assertThat(desk.now(refund).failure()).isEmpty();
    }

    @Test
    void anInvoiceThatLapsesUnpaidIsAskedForAnew() {
        benPastes(RefundDesk.AMOUNT);
        desk.payer.down = true;
        desk.pay.payDue();
        later(Duration.ofMinutes(62));
        assertThat(desk.now(refund).status())
                .as("whether it was paid is not certain")
                .isEqualTo(Status.SENDING);

        desk.payer.down = false;
        later(Duration.ofMinutes(2));
        later(Duration.ofMinutes(11));
        assertThat(desk.now(refund).status()).isEqualTo(Status.OWED);
        assertThat(desk.now(refund).failure()).hasValue(Failure.EXPIRED);
        assertThat(desk.now(refund).destination()).isEmpty();

        benPastes(RefundDesk.AMOUNT);
        desk.pay.payDue();
        assertPaidOnce();
    }

    @Test
    void anAddressIsAskedForAnInvoiceOfExactlyTheAmount() {
        desk.direct.direct(purchase, refund.id(), " Ben@Wallet.example ");
        desk.given = Optional.of(desk.wallet.invoice(RefundDesk.AMOUNT));
        desk.pay.payDue();

        assertPaidOnce();
        assertThat(desk.now(refund).destination()).hasValue(BENS_ADDRESS);
    }

    @Test
    void anAddressThatDoesNotAnswerIsAskedAgain() {
        desk.direct.direct(purchase, refund.id(), BENS_ADDRESS);
        desk.pay.payDue();
        assertThat(desk.now(refund).status()).isEqualTo(Status.OWED);
        assertThat(desk.now(refund).failure()).hasValue(Failure.ADDRESS_UNREACHABLE);
        assertThat(desk.now(refund).destination()).hasValue(BENS_ADDRESS);

        desk.given = Optional.of(desk.wallet.invoice(RefundDesk.AMOUNT));
        later(Duration.ofMinutes(11));
        assertPaidOnce();
    }

    @Test
    void anAddressThatAsksForMoreOrForAnythingGetsNothing() {
        for (var wrong : new String[] {"lnbcrt501u", "lnbcrt499u", "lnbcrt", "lnbc500u"}) {
            desk.given = Optional.of(desk.wallet.invoice(wrong));
            desk.direct.direct(purchase, refund.id(), BENS_ADDRESS);
            desk.pay.payDue();
            assertThat(desk.now(refund).failure()).as(wrong).hasValue(Failure.ADDRESS_REFUSED);
        }
        assertThat(desk.payer.left).isEmpty();
    }

    @Test
    void onceItIsBeingSentItGoesNowhereElse() {
        benPastes(RefundDesk.AMOUNT);
        desk.payer.failNext(Fault.SLOW);
        desk.pay.payDue();

        assertRefused(ProblemType.REFUND_NOT_OPEN, () -> benPastes(RefundDesk.AMOUNT));
        assertRefused(ProblemType.INVALID_INPUT, () -> desk.direct.direct(Till.purchase(), refund.id(), BENS_ADDRESS));
    }

    @Test
    void byHandItWaitsUntilSomebodyLetsItGoAndIsThenPaidOnce() {
        var careful = new RefundDesk(new Till(), false, true);
        var owed = careful.owed(purchase);
        assertRefused(ProblemType.REFUND_NOT_OPEN, () -> careful.pay.release(owed.id(), RefundDesk.MARTHA));
        careful.direct.direct(purchase, owed.id(), careful.wallet.invoice(RefundDesk.AMOUNT));
        careful.pay.payDue();
        assertThat(careful.payer.left).isEmpty();

        careful.pay.release(owed.id(), RefundDesk.MARTHA);
        careful.pay.release(owed.id(), RefundDesk.MARTHA);
        careful.pay.payDue();
        careful.pay.release(owed.id(), RefundDesk.MARTHA);
        careful.pay.payDue();

        assertThat(careful.payer.left).containsExactly(Till.PRICE);
        assertThat(careful.noted)
                .filteredOn(event -> event.action().equals("refund-released"))
                .allSatisfy(event -> assertThat(event.actor()).hasValue(RefundDesk.MARTHA));
    }

    private String benPastes(String readable) {
        var invoice = desk.wallet.invoice(readable);
        desk.direct.direct(purchase, refund.id(), invoice);
        return FakePayer.hash(invoice);
    }

    private void later(Duration time) {
        desk.till.clock.pass(time);
        desk.pay.payDue();
    }

    private void assertPaidOnce() {
        assertThat(desk.now(refund).status()).isEqualTo(Status.SENT);
        assertThat(desk.payer.left).containsExactly(Till.PRICE);
        assertThat(desk.till.told(RefundSent.class)).hasSize(1);
    }

    private static void assertRefused(ProblemType type, Runnable work) {
        Assertions.assertThatExceptionOfType(Refusal.class)
                .isThrownBy(work::run)
                .satisfies(refusal -> assertThat(refusal.type).isEqualTo(type));
    }
}
