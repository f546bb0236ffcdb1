package ch.cryptocare.server.payments.db;

import static ch.cryptocare.server.payments.db.InvoiceRows.bytes;
import static ch.cryptocare.server.tables.payments.Tables.INVOICE;
import static ch.cryptocare.server.tables.payments.Tables.REFUND;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.payments.domain.Refund;
import ch.cryptocare.server.payments.domain.RefundStatus;
import ch.cryptocare.server.payments.usecases.Refunds;
import ch.cryptocare.server.platform.Sealer;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Upholds "once, and never more than came in" with the table's indexes, foreign key and check. */
public final class JooqRefunds implements Refunds {
    private final DSLContext sql;
    private final RefundRows rows;

    public JooqRefunds(DSLContext sql, Sealer sealer) {
        this.sql = sql;
        this.rows = new RefundRows(sealer);
    }

    @Override
    public boolean add(Refund refund) {
        return sql.insertInto(
                                REFUND,
                                REFUND.ID,
                                REFUND.INVOICE_ID,
                                REFUND.PRICE_SATS,
                                REFUND.RECEIVED_SATS,
                                REFUND.AMOUNT_SATS,
                                REFUND.REASON,
                                REFUND.STATUS,
                                REFUND.OWED_AT)
                        .select(select(
                                        val(refund.id()),
                                        INVOICE.ID,
                                        INVOICE.AMOUNT_SATS,
                                        INVOICE.RECEIVED_SATS,
                                        val(refund.amount().amount()),
                                        val(refund.reason().name()),
                                        val(refund.status().name()),
                                        val(refund.owedAt()))
                                .from(INVOICE)
                                .where(INVOICE.ID.eq(refund.invoice().value())))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    @Override
    public List<Refund> of(InvoiceId invoice) {
        return sql.selectFrom(REFUND)
                .where(REFUND.INVOICE_ID.eq(invoice.value()))
                .orderBy(REFUND.ID)
                .fetch(rows::refund);
    }

    @Override
    public List<Refund> of(Collection<InvoiceId> invoices) {
        return sql.selectFrom(REFUND)
                .where(REFUND.INVOICE_ID.in(
                        invoices.stream().map(InvoiceId::value).toList()))
                .orderBy(REFUND.ID)
                .fetch(rows::refund);
    }

    @Override
    public Optional<Refund> find(UUID id) {
        return sql.selectFrom(REFUND).where(REFUND.ID.eq(id)).fetchOptional(rows::refund);
    }

    @Override
    public Optional<Refund> lock(UUID id) {
        return sql.selectFrom(REFUND).where(REFUND.ID.eq(id)).forNoKeyUpdate().fetchOptional(rows::refund);
    }

    @Override
    public void replace(Refund refund, Optional<Instant> nextLook) {
        int changed = sql.update(REFUND)
                .set(rows.changes(refund, nextLook.orElse(null)))
                .where(REFUND.ID.eq(refund.id()), REFUND.STATUS.ne(RefundStatus.SENT.name()))
                .execute();
        if (changed != 1) throw new IllegalStateException("refund " + refund.id() + " was sent before");
    }

    @Override
    public boolean isPaidBy(String paymentHash) {
        return sql.fetchExists(REFUND, REFUND.PAYMENT_HASH.eq(bytes(paymentHash)));
    }

    @Override
    public List<Refund> takeDue(Instant now, Instant next, int atMost) {
        var due = sql.selectFrom(REFUND)
                .where(REFUND.NEXT_LOOK_AT.le(now))
                .orderBy(REFUND.NEXT_LOOK_AT)
                .limit(inline(atMost))
                .forNoKeyUpdate()
                .skipLocked()
                .fetch();
        sql.update(REFUND)
                .set(REFUND.NEXT_LOOK_AT, next)
                .where(REFUND.ID.in(due.getValues(REFUND.ID)))
                .execute();
        return due.map(rows::refund);
    }

    @Override
    public List<Refund> list(Optional<RefundStatus> status, Optional<UUID> before, int atMost) {
        return sql.selectFrom(REFUND)
                .where(status.map(wanted -> REFUND.STATUS.eq(wanted.name())).orElse(noCondition()))
                .and(before.map(REFUND.ID::lt).orElse(noCondition()))
                .orderBy(REFUND.ID.desc())
                .limit(atMost)
                .fetch(rows::refund);
    }

    /** What of these purchases is not sent yet. */
    public Sats owed(List<PurchaseId> purchases) {
        var owed = sql.select(DSL.coalesce(DSL.sum(REFUND.AMOUNT_SATS), BigDecimal.ZERO))
                .from(REFUND)
                .join(INVOICE)
                .on(INVOICE.ID.eq(REFUND.INVOICE_ID))
                .where(INVOICE.PURCHASE_ID.in(
                        purchases.stream().map(PurchaseId::value).toList()))
                .and(REFUND.STATUS.ne(RefundStatus.SENT.name()))
                .fetchSingle()
                .value1();
        return new Sats(owed.longValueExact());
    }
}
