package ch.cryptocare.server.payments.db;

import static ch.cryptocare.server.tables.payments.Tables.INVOICE;
import static ch.cryptocare.server.tables.payments.Tables.REFUND;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.payments.domain.Refund;
import ch.cryptocare.server.payments.domain.RefundReason;
import ch.cryptocare.server.payments.domain.RefundStatus;
import ch.cryptocare.server.payments.usecases.Refunds;
import ch.cryptocare.server.tables.payments.tables.records.RefundRecord;
import java.math.BigDecimal;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Upholds "once, and never more than came in" with the table's indexes, foreign key and check. */
public final class JooqRefunds implements Refunds {
    private final DSLContext sql;

    public JooqRefunds(DSLContext sql) {
        this.sql = sql;
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
                .fetch(JooqRefunds::refund);
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

    private static Refund refund(RefundRecord row) {
        return new Refund(
                row.getId(),
                new InvoiceId(row.getInvoiceId()),
                RefundReason.valueOf(row.getReason()),
                new Sats(row.getAmountSats()),
                RefundStatus.valueOf(row.getStatus()),
                row.getOwedAt());
    }
}
