package ch.cryptocare.server.payments.db;

import static ch.cryptocare.server.payments.db.InvoiceRows.bytes;
import static ch.cryptocare.server.tables.payments.Tables.CANCELLATION;
import static ch.cryptocare.server.tables.payments.Tables.INVOICE;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.server.payments.domain.Invoice;
import ch.cryptocare.server.payments.domain.Offer;
import ch.cryptocare.server.payments.usecases.Invoices;
import ch.cryptocare.server.platform.db.SqlStates;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.exception.DataAccessException;

/** Upholds "one delivery for one purchase" and "one invoice for one payment hash" with unique indexes. */
public final class JooqInvoices implements Invoices {
    private final DSLContext sql;

    public JooqInvoices(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void add(Invoice invoice, Instant firstLook) {
        var row = InvoiceRows.row(invoice);
        row.setNextLookAt(firstLook);
        sql.insertInto(INVOICE).set(row).execute();
    }

    @Override
    public Optional<Invoice> find(InvoiceId id) {
        return rows(INVOICE.ID.eq(id.value())).fetchOptional(InvoiceRows::withCancellation);
    }

    @Override
    public List<Invoice> ofPurchase(PurchaseId purchase) {
        return rows(INVOICE.PURCHASE_ID.eq(purchase.value())).fetch(InvoiceRows::withCancellation);
    }

    @Override
    public List<Invoice> ofPurchases(Collection<PurchaseId> purchases) {
        return rows(INVOICE.PURCHASE_ID.in(
                        purchases.stream().map(PurchaseId::value).toList()))
                .fetch(InvoiceRows::withCancellation);
    }

    @Override
    public boolean isOurs(String paymentHash) {
        return sql.fetchExists(INVOICE, INVOICE.PAYMENT_HASH.eq(bytes(paymentHash)));
    }

    @Override
    public Optional<Invoice> ask(InvoiceId id, Instant now) {
        return sql.update(INVOICE)
                .set(INVOICE.ASKED_AT, now)
                .where(INVOICE.ID.eq(id.value()), INVOICE.ASKED_AT.isNull(), INVOICE.GATEWAY_INVOICE_ID.isNull())
                .and(notExists(selectOne().from(CANCELLATION).where(CANCELLATION.INVOICE_ID.eq(INVOICE.ID))))
                .returning()
                .fetchOptional(row -> InvoiceRows.invoice(row, null));
    }

    @Override
    public Adoption adopt(Invoice made, Optional<Instant> nextLook) {
        try {
            return adopted(made, nextLook) ? Adoption.WRITTEN : Adoption.WRITTEN_BEFORE;
        } catch (DataAccessException e) {
            if (SqlStates.violatedConstraint(e).isPresent()) return Adoption.ANOTHERS;
            throw e;
        }
    }

    @Override
    public void cancel(PurchaseId purchase, Instant now) {
        cancel(INVOICE.PURCHASE_ID.eq(purchase.value()), now);
    }

    @Override
    public void giveUp(InvoiceId id, Instant now) {
        cancel(INVOICE.ID.eq(id.value()), now);
    }

    @Override
    public Optional<Invoice> lapse(String gateway, String gatewayInvoiceId, Instant now) {
        return sql.update(INVOICE)
                .set(INVOICE.LAPSED_AT, now)
                .where(atGateway(gateway, gatewayInvoiceId), INVOICE.LAPSED_AT.isNull(), INVOICE.SETTLED_AT.isNull())
                .returning()
                .fetchOptional(row -> InvoiceRows.invoice(row, null));
    }

    /** Not {@code for update}: a cancellation or refund that is being written refers to the row, and must not be waited for. */
    @Override
    public List<Invoice> lockPurchaseOf(String gateway, String gatewayInvoiceId) {
        var purchase = select(INVOICE.PURCHASE_ID).from(INVOICE).where(atGateway(gateway, gatewayInvoiceId));
        return rows(INVOICE.PURCHASE_ID.eq(purchase))
                .orderBy(INVOICE.ID)
                .forNoKeyUpdate()
                .of(INVOICE)
                .fetch(InvoiceRows::withCancellation);
    }

    @Override
    public void settle(Invoice paid) {
        var payment = paid.payment().orElseThrow();
        int settled = sql.update(INVOICE)
                .set(INVOICE.SETTLED_AT, payment.at())
                .set(INVOICE.RECEIVED_SATS, payment.received().amount())
                .set(INVOICE.OUTCOME, payment.delivered() ? InvoiceRows.DELIVERED : InvoiceRows.REFUND_OWED)
                .setNull(INVOICE.NEXT_LOOK_AT)
                .where(INVOICE.ID.eq(paid.id().value()), INVOICE.SETTLED_AT.isNull())
                .execute();
        if (settled != 1) throw new IllegalStateException("invoice " + paid.id() + " was settled without its lock");
    }

    @Override
    public List<Invoice> takeDue(Instant now, int atMost) {
        return rows(INVOICE.NEXT_LOOK_AT.le(now))
                .orderBy(INVOICE.NEXT_LOOK_AT)
                .limit(inline(atMost))
                .forNoKeyUpdate()
                .of(INVOICE)
                .skipLocked()
                .fetch(InvoiceRows::withCancellation);
    }

    @Override
    public void watch(Map<InvoiceId, Optional<Instant>> nextLooks) {
        if (nextLooks.isEmpty()) return;
        var updates = nextLooks.entrySet().stream()
                .map(look -> sql.update(INVOICE)
                        .set(INVOICE.NEXT_LOOK_AT, look.getValue().orElse(null))
                        .where(INVOICE.ID.eq(look.getKey().value()), INVOICE.SETTLED_AT.isNull()))
                .toList();
        sql.batch(updates).execute();
    }

    private boolean adopted(Invoice made, Optional<Instant> nextLook) {
        return sql.update(INVOICE)
                        .set(INVOICE.GATEWAY_INVOICE_ID, made.gatewayInvoiceId().orElseThrow())
                        .set(INVOICE.BOLT11, made.offer().map(Offer::bolt11).orElse(null))
                        .set(
                                INVOICE.PAYMENT_HASH,
                                made.offer()
                                        .map(offer -> bytes(offer.paymentHash()))
                                        .orElse(null))
                        .set(INVOICE.EXPIRES_AT, made.expiresAt())
                        .set(INVOICE.NEXT_LOOK_AT, nextLook.orElse(null))
                        .where(INVOICE.ID.eq(made.id().value()), INVOICE.GATEWAY_INVOICE_ID.isNull())
                        .execute()
                == 1;
    }

    private void cancel(Condition which, Instant now) {
        sql.insertInto(CANCELLATION, CANCELLATION.INVOICE_ID, CANCELLATION.CANCELLED_AT)
                .select(select(INVOICE.ID, val(now)).from(INVOICE).where(which))
                .onConflictDoNothing()
                .execute();
    }

    private SelectConditionStep<Record> rows(Condition which) {
        return sql.select(INVOICE.fields())
                .select(CANCELLATION.CANCELLED_AT)
                .from(INVOICE)
                .leftJoin(CANCELLATION)
                .on(CANCELLATION.INVOICE_ID.eq(INVOICE.ID))
                .where(which);
    }

    private static Condition atGateway(String gateway, String id) {
        return INVOICE.GATEWAY.eq(gateway).and(INVOICE.GATEWAY_INVOICE_ID.eq(id));
    }
}
