package ch.cryptocare.server.payments.db;

import static ch.cryptocare.server.tables.payments.Tables.CANCELLATION;
import static ch.cryptocare.server.tables.payments.Tables.INVOICE;

import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.payments.domain.Invoice;
import ch.cryptocare.server.payments.domain.Offer;
import ch.cryptocare.server.payments.domain.Payment;
import ch.cryptocare.server.payments.domain.Terms;
import ch.cryptocare.server.tables.payments.tables.records.InvoiceRecord;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** An invoice as a row and back. */
final class InvoiceRows {
    static final String DELIVERED = "DELIVERED";
    static final String REFUND_OWED = "REFUND_OWED";

    private InvoiceRows() {}

    static InvoiceRecord row(Invoice invoice) {
        var row = new InvoiceRecord();
        row.setId(invoice.id().value());
        row.setSeller(invoice.terms().seller());
        row.setPurchaseId(invoice.terms().purchase().value());
        row.setAmountSats(invoice.amount().amount());
        row.setApproxChfCents(invoice.terms().approxChfCents().orElse(null));
        row.setGateway(invoice.terms().gateway());
        row.setRequestedAt(invoice.terms().requestedAt());
        row.setExpiresAt(invoice.expiresAt());
        return row;
    }

    /** From a row of {@link ch.cryptocare.server.tables.payments.tables.Invoice} joined with its cancellation. */
    static Invoice withCancellation(Record joined) {
        return invoice(joined.into(INVOICE), joined.get(CANCELLATION.CANCELLED_AT));
    }

    static Invoice invoice(InvoiceRecord row, @Nullable Instant cancelledAt) {
        return new Invoice(
                new InvoiceId(row.getId()),
                terms(row),
                row.getExpiresAt(),
                Optional.ofNullable(row.getAskedAt()),
                Optional.ofNullable(row.getGatewayInvoiceId()),
                Optional.ofNullable(row.getBolt11()).map(text -> new Offer(text, hex(row.getPaymentHash()))),
                Optional.ofNullable(cancelledAt),
                Optional.ofNullable(row.getLapsedAt()),
                Optional.ofNullable(row.getSettledAt())
                        .map(at ->
                                new Payment(at, new Sats(row.getReceivedSats()), DELIVERED.equals(row.getOutcome()))));
    }

    static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static Terms terms(InvoiceRecord row) {
        return new Terms(
                new PurchaseId(row.getPurchaseId()),
                row.getSeller(),
                new Sats(row.getAmountSats()),
                Optional.ofNullable(row.getApproxChfCents()),
                row.getGateway(),
                row.getRequestedAt());
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
