package ch.cryptocare.desktop.refunds;

import ch.cryptocare.common.contract.scheduling.RefundAppointment;
import ch.cryptocare.common.contract.scheduling.RefundEntry;
import ch.cryptocare.desktop.async.Paged;
import ch.cryptocare.desktop.export.Cell;
import ch.cryptocare.desktop.export.Column;
import ch.cryptocare.desktop.export.Table;
import ch.cryptocare.desktop.i18n.Text;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Refunds as a table to be saved. */
record RefundTable(Text text, ZoneId zone, Function<RefundEntry, String> whom) {
    Table<RefundEntry> of(Function<Optional<String>, Paged.Page<RefundEntry>> pages) {
        return new Table<>(text.of("refunds.file"), text.of("place.refunds"), columns(), pages);
    }

    private List<Column<RefundEntry>> columns() {
        return List.of(
                column("refunds.since", refund -> Cell.moment(Optional.of(refund.owedAt()), zone)),
                column("refunds.whom", refund -> new Cell.Words(whom.apply(refund))),
                column("refunds.state", refund -> new Cell.Words(text.of(RefundState.of(refund)))),
                column("refunds.reason", refund -> new Cell.Words(text.of(refund.reason()))),
                column("refunds.sats", refund -> new Cell.Whole(refund.amountSats())),
                column("refunds.francs", refund -> Cell.centimes(refund.approxChfCents())),
                column("refunds.for", this::start),
                column(
                        "refunds.practitioner",
                        refund -> Cell.words(refund.appointment().map(RefundAppointment::practitionerName))),
                column("refunds.sent-at", refund -> Cell.moment(refund.sentAt(), zone)),
                column("refunds.hash", refund -> Cell.words(refund.paymentHash())),
                column("refunds.proof", refund -> Cell.words(refund.preimage())));
    }

    private Cell start(RefundEntry refund) {
        return refund.appointment()
                .map(one -> Cell.moment(Optional.of(one.start()), ZoneId.of(one.zone())))
                .orElseGet(Cell.Nothing::new);
    }

    private Column<RefundEntry> column(String key, Function<RefundEntry, Cell> cell) {
        return new Column<>(text.of(key), cell);
    }
}
