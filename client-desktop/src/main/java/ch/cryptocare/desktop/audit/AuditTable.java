package ch.cryptocare.desktop.audit;

import ch.cryptocare.common.contract.operations.AuditEventSummary;
import ch.cryptocare.desktop.async.Paged;
import ch.cryptocare.desktop.export.Cell;
import ch.cryptocare.desktop.export.Column;
import ch.cryptocare.desktop.export.Table;
import ch.cryptocare.desktop.i18n.Text;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The audit log as a table to be saved. */
record AuditTable(Text text, ZoneId zone, Function<AuditEventSummary, String> words) {
    Table<AuditEventSummary> of(Function<Optional<String>, Paged.Page<AuditEventSummary>> pages) {
        return new Table<>(text.of("audit.file"), text.of("place.audit-log"), columns(), pages);
    }

    private List<Column<AuditEventSummary>> columns() {
        return List.of(
                column("audit.at", event -> Cell.moment(Optional.of(event.at()), zone)),
                column("audit.action", event -> new Cell.Words(words.apply(event))),
                column(
                        "audit.actor",
                        event -> Cell.words(event.actor().map(by -> by.value().toString()))),
                column("audit.subject", event -> new Cell.Words(event.subject().toString())),
                column("audit.facts", event -> new Cell.Words(new AuditFacts(text, number -> number).of(event))));
    }

    private Column<AuditEventSummary> column(String key, Function<AuditEventSummary, Cell> cell) {
        return new Column<>(text.of(key), cell);
    }
}
