package ch.cryptocare.desktop.ledger;

import ch.cryptocare.common.contract.scheduling.LedgerEntry;
import ch.cryptocare.desktop.async.Paged;
import ch.cryptocare.desktop.export.Cell;
import ch.cryptocare.desktop.export.Column;
import ch.cryptocare.desktop.export.Table;
import ch.cryptocare.desktop.i18n.Text;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Appointments and payments as a table to be saved. */
record LedgerTable(Text text, Function<LedgerEntry, String> whom) {
    Table<LedgerEntry> of(Function<Optional<String>, Paged.Page<LedgerEntry>> pages) {
        return new Table<>(text.of("ledger.file"), text.of("ledger.title"), columns(), pages);
    }

    private List<Column<LedgerEntry>> columns() {
        return List.of(
                column("ledger.start", entry -> Cell.moment(Optional.of(entry.start()), ZoneId.of(entry.zone()))),
                column("ledger.practitioner", entry -> new Cell.Words(entry.practitionerName())),
                column("ledger.patient", entry -> new Cell.Words(whom.apply(entry))),
                column(
                        "ledger.service",
                        entry -> new Cell.Words(
                                entry.serviceName().getOrDefault(text.language().tag(), ""))),
                column("ledger.status", entry -> new Cell.Words(text.of(entry.status()))),
                column("ledger.sats", entry -> new Cell.Whole(entry.priceSats())),
                column("ledger.francs", entry -> Cell.centimes(entry.approxChfCents())),
                column("ledger.payment", entry -> Cell.words(entry.payment().map(text::of))),
                column("ledger.refund", entry -> Cell.words(entry.refund().map(text::of))),
                column("ledger.refund-sats", entry -> new Cell.Whole(entry.refundSats())),
                column("ledger.id", entry -> new Cell.Words(entry.id().toString())));
    }

    private Column<LedgerEntry> column(String key, Function<LedgerEntry, Cell> cell) {
        return new Column<>(text.of(key), cell);
    }
}
