package ch.cryptocare.server.payments.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.server.payments.RefundSent;
import ch.cryptocare.server.payments.RefundSummary.Status;
import ch.cryptocare.server.payments.RefundView;
import ch.cryptocare.server.payments.usecases.FakePayer;
import ch.cryptocare.server.payments.usecases.RefundDesk;
import ch.cryptocare.server.payments.usecases.Till;
import ch.cryptocare.support.PlainSealer;
import ch.cryptocare.support.TestDatabase;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The same with several servers at once, one that dies, and a database that believes nobody. */
class RefundsPaidOutInPostgresTest {
    private static final AccountId MARTHA = new AccountId(UUID.randomUUID());
    private final TestDatabase postgres = TestDatabase.create();
    private final DSLContext sql = postgres.database.sql;
    private final Till till =
            new Till(postgres.database, new JooqInvoices(sql), new JooqRefunds(sql, new PlainSealer()));
    private final RefundDesk desk = new RefundDesk(till, false, true);
    private final PurchaseId purchase = Till.purchase();
    private final RefundView refund = desk.owed(purchase);

    @AfterEach
    void close() {
        postgres.close();
    }

    @Test
    void letGoAndPaidByManyAtOnceItIsPaidOnce() {
        bensInvoice();
        atOnce(() -> desk.pay.release(refund.id(), MARTHA));
        desk.payer.failNext(FakePayer.Fault.LOST_ANSWER);
        for (int round = 0; round < 3; round++) {
            atOnce(desk.pay::payDue);
            till.clock.pass(Duration.ofMinutes(2));
        }

        assertThat(desk.payer.left).containsExactly(Till.PRICE);
        assertThat(desk.now(refund).status()).isEqualTo(Status.SENT);
        assertThat(till.told(RefundSent.class)).hasSize(1);
    }

    /** It was written down that the invoice is being paid, and the server died before it had asked. */
    @Test
    void aServerThatDiesBetweenClaimAndAnswerLeavesNothingUnpaidOrPaidTwice() {
        bensInvoice();
        desk.pay.release(refund.id(), MARTHA);
        desk.payer.failNext(FakePayer.Fault.DEATH);
        desk.pay.payDue();
        assertThat(desk.now(refund).status()).isEqualTo(Status.SENDING);
        desk.pay.payDue();
        assertThat(desk.payer.left).as("nobody else pays it meanwhile").isEmpty();

        till.clock.pass(Duration.ofMinutes(2));
        desk.pay.payDue();
        assertThat(desk.payer.left).containsExactly(Till.PRICE);
        assertThat(desk.now(refund).status()).isEqualTo(Status.SENT);
    }

    @Test
    void theDatabaseTakesNoRefundAsSentWithoutItsProof() {
        bensInvoice();
        desk.pay.release(refund.id(), MARTHA);
        desk.payer.failNext(FakePayer.Fault.SLOW);
        desk.pay.payDue();

        for (var lie : new String[] {"ab".repeat(32), "a lie"})
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> sql.execute(
                            "update payments.refund set status = 'SENT', sent_at = now(), next_look_at = null,"
                                    + " payment_proof = ?",
                            lie))
                    .withMessageContaining("proven");
    }

    @Test
    void theDatabaseLetsOneInvoicePayOneRefundOnly() {
        bensInvoice();
        desk.pay.release(refund.id(), MARTHA);
        desk.pay.payDue();
        var other = desk.owed(Till.purchase());

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> sql.execute(
                        "update payments.refund r set status = 'SENDING', destination = s.destination,"
                                + " payment_hash = s.payment_hash, payable_until = s.payable_until"
                                + " from payments.refund s where s.id = ? and r.id = ?",
                        refund.id(),
                        other.id()))
                .withMessageContaining("one_refund_for_a_payment");
    }

    private void bensInvoice() {
        desk.direct.direct(purchase, refund.id(), desk.wallet.invoice("lnbcrt500u"));
    }

    private static void atOnce(Runnable work) {
        var all = IntStream.range(0, 8)
                .mapToObj(worker -> CompletableFuture.runAsync(work))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(all).join();
    }
}
