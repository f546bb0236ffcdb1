package ch.cryptocare.server.payments.db;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.server.payments.InvoiceReported;
import ch.cryptocare.server.payments.Seller;
import ch.cryptocare.server.payments.usecases.FakeGateway;
import ch.cryptocare.server.payments.usecases.GatewayWebhook;
import ch.cryptocare.server.payments.usecases.HearWebhook;
import ch.cryptocare.server.payments.usecases.Till;
import ch.cryptocare.server.platform.db.DbWebhooks;
import ch.cryptocare.server.platform.jobs.Deliveries;
import ch.cryptocare.support.PlainSealer;
import ch.cryptocare.support.TestDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a webhook costs does not grow with what was there before, and is few statements. */
class PlanShapeTest {
    private static final TestDatabase POSTGRES = TestDatabase.create();
    private static final DSLContext SQL = POSTGRES.database.sql;
    private static final Pattern BUFFERS = Pattern.compile("Buffers: shared hit=(\\d+)(?: read=(\\d+))?");

    /** As many known events as a large practice collects in years, and a good many invoices. */
    @BeforeAll
    static void fill() {
        // By parts, none of which a busy machine takes longer for than a statement may.
        for (int part = 0; part < 20; part++)
            SQL.execute("insert into platform.webhook_event"
                    + " select 'phoenixd', gen_random_uuid()::text, now() from generate_series(1, 50000)");
        SQL.execute(
                "insert into payments.invoice (id, seller, purchase_id, amount_sats, gateway, requested_at, expires_at,"
                        + " asked_at, gateway_invoice_id, settled_at, received_sats, outcome)"
                        + " select gen_random_uuid(), 'shop', gen_random_uuid(), 50000, 'fake', now(), now(), now(), 'g' || i,"
                        + " now(), 50000, 'DELIVERED' from generate_series(1, 100000) i");
        SQL.execute("analyze platform.webhook_event");
        SQL.execute("analyze payments.invoice");
    }

    @AfterAll
    static void close() {
        POSTGRES.close();
    }

    @Test
    void aMillionKnownWebhooksDoNotSlowTheNextOne() {
        var key = UUID.randomUUID();
        var insert =
                "insert into platform.webhook_event values ('phoenixd', '" + key + "', now()) on conflict do nothing";

        assertThat(buffers(insert)).isLessThanOrEqualTo(20);
        assertThat(buffers(insert)).isLessThanOrEqualTo(20);
    }

    @Test
    void aPaymentAndItsPurchaseAreFoundByIndex() {
        var purchase =
                "(select purchase_id from payments.invoice where gateway = 'fake' and gateway_invoice_id = 'g777')";

        assertThat(buffers("select * from payments.invoice i left join payments.cancellation c on c.invoice_id = i.id"
                        + " where purchase_id = " + purchase + " order by i.id for no key update of i"))
                .isLessThanOrEqualTo(20);
    }

    @Test
    void whatIsDueIsFoundAmongTheFewThatAreWatched() {
        assertThat(
                        buffers(
                                "select * from payments.invoice i left join payments.cancellation c on c.invoice_id = i.id"
                                        + " where next_look_at <= now() order by next_look_at limit 50 for no key update of i skip locked"))
                .isLessThanOrEqualTo(20);
    }

    @Test
    void fromWebhookToDeliveryThereAreFewStatements() {
        var deliveries = new Deliveries(POSTGRES.database, InstantSource.system());
        deliveries.on(InvoiceReported.class, "payments settles", report -> {});
        var till = new Till(POSTGRES.database, new JooqInvoices(SQL), new JooqRefunds(SQL, new PlainSealer()));
        till.sellFor(new SellerInOneStatement());
        var id = till.opened(Till.purchase(), "one statement").paymentHash().orElseThrow();
        till.gateway.pay(id, Till.PRICE.amount());
        var report = new InvoiceReported(FakeGateway.NAME, id, Optional.empty());
        GatewayWebhook webhook = (body, header) -> Optional.of(new GatewayWebhook.Message(id, report));
        var hear = new HearWebhook(webhook, POSTGRES.database, new DbWebhooks(SQL, InstantSource.system()), deliveries);

        assertThat(POSTGRES.statements(() -> hear.heard(new byte[0], name -> Optional.empty())))
                .hasSize(2);
        assertThat(POSTGRES.statements(() -> till.settle.reported(report))).hasSize(3);
        assertThat(POSTGRES.statements(() -> till.settle.reported(report))).hasSize(1);
    }

    @Test
    void anInvoiceIsThreeStatements() {
        var till = new Till(POSTGRES.database, new JooqInvoices(SQL), new JooqRefunds(SQL, new PlainSealer()));

        assertThat(POSTGRES.statements(() -> till.opened(Till.purchase(), "shop")))
                .hasSize(3);
    }

    private static final class SellerInOneStatement implements Seller {
        @Override
        public String name() {
            return "one statement";
        }

        @Override
        public Outcome paid(PurchaseId purchase, Instant at) {
            SQL.execute("select 1");
            return Outcome.DELIVERED;
        }
    }

    private static int buffers(String statement) {
        var plan = String.join(
                "\n", SQL.fetch("explain (analyze, buffers) " + statement).getValues(0, String.class));
        assertThat(plan).doesNotContain("Seq Scan on invoice").doesNotContain("Seq Scan on webhook_event");
        var found = BUFFERS.matcher(plan);
        assertThat(found.find()).as(plan).isTrue();
        return Integer.parseInt(found.group(1)) + (found.group(2) == null ? 0 : Integer.parseInt(found.group(2)));
    }
}
