package ch.cryptocare.desktop.practices;

import ch.cryptocare.common.contract.auth.OrganizationSummary;
import ch.cryptocare.desktop.async.Paged;
import ch.cryptocare.desktop.export.Cell;
import ch.cryptocare.desktop.export.Column;
import ch.cryptocare.desktop.export.Table;
import ch.cryptocare.desktop.i18n.Text;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** All practices as a table to be saved. */
record PracticesTable(Text text, ZoneId zone) {
    Table<OrganizationSummary> of(Function<Optional<String>, Paged.Page<OrganizationSummary>> pages) {
        return new Table<>(text.of("practices.file"), text.of("place.practices"), columns(), pages);
    }

    private List<Column<OrganizationSummary>> columns() {
        return List.of(
                column("practices.name", practice -> new Cell.Words(practice.name())),
                column("practices.city", practice -> new Cell.Words(practice.city())),
                column("practices.members", practice -> new Cell.Whole(practice.members())),
                column("practices.managers", practice -> new Cell.Whole(practice.managers())),
                column("practices.since", practice -> Cell.moment(Optional.of(practice.foundedAt()), zone)),
                column("practices.id", practice -> new Cell.Words(practice.id().toString())));
    }

    private Column<OrganizationSummary> column(String key, Function<OrganizationSummary, Cell> cell) {
        return new Column<>(text.of(key), cell);
    }
}
