package ch.cryptocare.server.payments.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.cryptocare.server.payments.usecases.Invoices;
import ch.cryptocare.server.payments.usecases.InvoicesContract;
import ch.cryptocare.server.payments.usecases.Refunds;
import ch.cryptocare.server.platform.Transactions;
import ch.cryptocare.server.platform.db.Database;
import ch.cryptocare.support.PlainSealer;
import ch.cryptocare.support.TestDatabase;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class JooqInvoicesTest extends InvoicesContract {
    private static final TestDatabase POSTGRES = TestDatabase.create();
    private final Database database = POSTGRES.database;

    @AfterAll
    static void close() {
        POSTGRES.close();
    }

    @Override
    protected Invoices invoices() {
        return new JooqInvoices(database.sql);
    }

    @Override
    protected Refunds refunds() {
        return new JooqRefunds(database.sql, new PlainSealer());
    }

    @Override
    protected Transactions transactions() {
        return database;
    }

    @Test
    void theDatabaseItselfRefusesASecondDeliveryOfOnePurchase() {
        var purchase = purchase();
        settle(open(purchase), 50_000, true);
        var second = open(purchase);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> settle(second, 50_000, true))
                .withMessageContaining("one_delivery");
    }

    @Test
    void theDatabaseItselfRefusesAnUnderpaidDelivery() {
        var invoice = open(purchase());

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> settle(invoice, 49_999, true))
                .withMessageContaining("never_delivered_underpaid");
    }

    @Test
    void theDatabaseItselfRefusesARefundOfMoreThanCameIn() {
        var paid = settle(open(purchase()), 50_000, false);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql.execute(
                        "insert into payments.refund values (?, ?, 50000, 50000, 50001, 'SLOT_GONE', 'OWED', now())",
                        UUID.randomUUID(),
                        paid.id().value()))
                .withMessageContaining("never_more_than_came_in");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql.execute(
                        "insert into payments.refund values (?, ?, 60000, 60000, 60000, 'SLOT_GONE', 'OWED', now())",
                        UUID.randomUUID(),
                        paid.id().value()))
                .withMessageContaining("foreign key");
    }

    @Test
    void whatOneServerLooksAtIsSkippedByAnother() {
        open(purchase());
        var farAway = java.time.Instant.parse("2027-01-01T00:00:00Z");

        database.run(() -> {
            var mine = invoices().takeDue(farAway, 1000);
            var theirs = CompletableFuture.supplyAsync(
                    () -> database.in(() -> invoices().takeDue(farAway, 1000)));
            assertThat(mine).isNotEmpty();
            assertThat(theirs.orTimeout(10, TimeUnit.SECONDS).join()).isEmpty();
        });
    }

    @Test
    void givingUpAndOwingDoNotWaitForAPaymentThatIsBeingSettled() {
        var invoice = open(purchase());

        database.run(() -> {
            invoices().lockPurchaseOf("phoenixd", gatewayId(invoice));
            var elsewhere = CompletableFuture.runAsync(
                    () -> invoices().cancel(invoice.terms().purchase(), invoice.expiresAt()));
            elsewhere.orTimeout(10, TimeUnit.SECONDS).join();
        });
        assertThat(invoices().find(invoice.id()).orElseThrow().cancelledAt()).isPresent();
    }
}
