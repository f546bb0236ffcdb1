package ch.cryptocare.server.payments.db;

import static ch.cryptocare.server.tables.payments.Tables.CANCELLATION;
import static ch.cryptocare.server.tables.payments.Tables.INVOICE;
import static ch.cryptocare.server.tables.payments.Tables.REFUND;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.server.platform.Accounting;
import ch.cryptocare.server.platform.DataSubject;
import ch.cryptocare.server.platform.PersonalRecords;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.tables.payments.tables.records.InvoiceRecord;
import ch.cryptocare.server.tables.payments.tables.records.RefundRecord;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** What somebody paid and is owed. Invoices name nobody: they stay as they are, as the law on accounting asks. */
public final class JooqPersonalRecords implements PersonalRecords {
    private final DSLContext sql;
    private final Sealer sealer;

    public JooqPersonalRecords(DSLContext sql, Sealer sealer) {
        this.sql = sql;
        this.sealer = sealer;
    }

    @Override
    public List<Section> tell(DataSubject subject) {
        var invoices = sql.selectFrom(INVOICE)
                .where(theirs(subject))
                .orderBy(INVOICE.REQUESTED_AT)
                .fetch(JooqPersonalRecords::told);
        var refunds = sql.select(REFUND)
                .from(REFUND)
                .join(INVOICE)
                .on(INVOICE.ID.eq(REFUND.INVOICE_ID))
                .where(theirs(subject))
                .orderBy(REFUND.OWED_AT)
                .fetch(row -> told(row.value1()));
        return List.of(new Section("invoices", invoices), new Section("refunds", refunds));
    }

    private static Map<String, Object> told(InvoiceRecord row) {
        var told = new LinkedHashMap<String, Object>();
        told.put("appointment", row.getPurchaseId().toString());
        told.put("amountSats", row.getAmountSats());
        told.put("gateway", row.getGateway());
        told.put("requestedAt", row.getRequestedAt());
        if (row.getBolt11() != null) told.put("bolt11", row.getBolt11());
        if (row.getSettledAt() != null) {
            told.put("paidAt", row.getSettledAt());
            told.put("receivedSats", row.getReceivedSats());
        }
        return told;
    }

    private Map<String, Object> told(RefundRecord row) {
        var told = new LinkedHashMap<String, Object>();
        told.put("amountSats", row.getAmountSats());
        told.put("reason", row.getReason());
        told.put("status", row.getStatus());
        told.put("owedAt", row.getOwedAt());
        if (row.getDestination() != null) {
            var destination = SealedDestination.open(row.getDestination(), row.getId(), sealer);
            destination.address().ifPresent(address -> told.put("lightningAddress", address));
            destination.bolt11().ifPresent(bolt11 -> told.put("bolt11", bolt11));
        }
        if (row.getSentAt() != null) told.put("sentAt", row.getSentAt());
        if (row.getPaymentProof() != null) told.put("preimage", row.getPaymentProof());
        return told;
    }

    @Override
    public List<Holding> holdings(DataSubject subject) {
        var invoices = sql.select(DSL.count(), DSL.max(INVOICE.REQUESTED_AT))
                .from(INVOICE)
                .where(theirs(subject))
                .fetchSingle();
        var until = Optional.ofNullable(invoices.value2()).map(Accounting::keptUntil);
        int refunds = sql.fetchCount(DSL.selectOne()
                .from(REFUND)
                .join(INVOICE)
                .on(INVOICE.ID.eq(REFUND.INVOICE_ID))
                .where(theirs(subject)));
        return List.of(kept("payments.invoice", invoices.value1(), until), refunds(subject, refunds, until));
    }

    /** Where they go or went is taken away; that they did stays in the books. */
    private Holding refunds(DataSubject subject, int rows, Optional<Instant> until) {
        boolean directed = sql.fetchExists(
                REFUND, REFUND.DESTINATION.isNotNull().and(REFUND.INVOICE_ID.in(theirInvoices(subject))));
        if (!directed) return kept("payments.refund", rows, until);
        return new Holding("payments.refund", rows, Fate.PSEUDONYMISED, Optional.of(Reason.ACCOUNTING), until);
    }

    private static Holding kept(String table, int rows, Optional<Instant> until) {
        return new Holding(table, rows, Fate.KEPT, Optional.of(Reason.ACCOUNTING), until);
    }

    /** What is being sent needs its destination until it is known what came of it. */
    @Override
    public boolean isSettled(DataSubject subject) {
        return !sql.fetchExists(REFUND, REFUND.STATUS.eq("SENDING").and(REFUND.INVOICE_ID.in(theirInvoices(subject))));
    }

    @Override
    public void erase(DataSubject subject) {
        sql.update(REFUND)
                .setNull(REFUND.DESTINATION)
                .setNull(REFUND.NEXT_LOOK_AT)
                .where(REFUND.INVOICE_ID.in(theirInvoices(subject)))
                .execute();
    }

    @Override
    public boolean forgetOld(Instant now, int atMost) {
        var old = sql.select(INVOICE.ID)
                .from(INVOICE)
                .where(INVOICE.REQUESTED_AT.lt(Accounting.notNeededBefore(now)))
                .limit(atMost)
                .fetch(row -> row.value1());
        sql.deleteFrom(REFUND).where(REFUND.INVOICE_ID.in(old)).execute();
        sql.deleteFrom(CANCELLATION).where(CANCELLATION.INVOICE_ID.in(old)).execute();
        return sql.deleteFrom(INVOICE).where(INVOICE.ID.in(old)).execute() == atMost;
    }

    private static Select<Record1<UUID>> theirInvoices(DataSubject subject) {
        return DSL.select(INVOICE.ID).from(INVOICE).where(theirs(subject));
    }

    private static Condition theirs(DataSubject subject) {
        return INVOICE.PURCHASE_ID.in(
                subject.appointments().stream().map(AppointmentId::value).toList());
    }
}
