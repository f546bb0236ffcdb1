package ch.cryptocare.server.payments.db;

import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.payments.domain.Payout;
import ch.cryptocare.server.payments.domain.Preimage;
import ch.cryptocare.server.payments.domain.Refund;
import ch.cryptocare.server.payments.domain.RefundFailure;
import ch.cryptocare.server.payments.domain.RefundReason;
import ch.cryptocare.server.payments.domain.RefundStatus;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.tables.payments.tables.records.RefundRecord;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A refund as a row and back. */
final class RefundRows {
    private final Sealer sealer;

    RefundRows(Sealer sealer) {
        this.sealer = sealer;
    }

    Refund refund(RefundRecord row) {
        return new Refund(
                row.getId(),
                new InvoiceId(row.getInvoiceId()),
                RefundReason.valueOf(row.getReason()),
                new Sats(row.getAmountSats()),
                RefundStatus.valueOf(row.getStatus()),
                row.getOwedAt(),
                payout(row));
    }

    private Payout payout(RefundRecord row) {
        return new Payout(
                Optional.ofNullable(row.getDestination())
                        .map(content -> SealedDestination.open(content, row.getId(), sealer)),
                Optional.ofNullable(row.getPaymentHash()).map(HexFormat.of()::formatHex),
                Optional.ofNullable(row.getPayableUntil()),
                Optional.ofNullable(row.getReleasedAt()),
                Optional.ofNullable(row.getFailure()).map(RefundFailure::valueOf),
                Optional.ofNullable(row.getSentAt()),
                Optional.ofNullable(row.getPaymentProof()).map(Preimage::new));
    }

    /** What changes while it is paid out. */
    RefundRecord changes(Refund refund, @Nullable Instant nextLook) {
        var payout = refund.payout();
        var row = new RefundRecord();
        row.setStatus(refund.status().name());
        row.setDestination(payout.destination()
                .map(destination -> SealedDestination.seal(destination, refund.id(), sealer))
                .orElse(null));
        row.setPaymentHash(payout.paymentHash().map(InvoiceRows::bytes).orElse(null));
        row.setPayableUntil(payout.payableUntil().orElse(null));
        row.setReleasedAt(payout.releasedAt().orElse(null));
        row.setFailure(payout.failure().map(Enum::name).orElse(null));
        row.setSentAt(payout.sentAt().orElse(null));
        row.setPaymentProof(payout.proof().map(Preimage::hex).orElse(null));
        row.setNextLookAt(nextLook);
        return row;
    }
}
