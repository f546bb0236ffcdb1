package ch.cryptocare.desktop.people;

import ch.cryptocare.common.contract.auth.PersonSummary;
import ch.cryptocare.desktop.async.Paged;
import ch.cryptocare.desktop.export.Cell;
import ch.cryptocare.desktop.export.Column;
import ch.cryptocare.desktop.export.Table;
import ch.cryptocare.desktop.i18n.Text;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everybody who has an account as a table to be saved. */
record PeopleTable(Text text, ZoneId zone) {
    Table<PersonSummary> of(Function<Optional<String>, Paged.Page<PersonSummary>> pages) {
        return new Table<>(text.of("people.file"), text.of("place.people"), columns(), pages);
    }

    private List<Column<PersonSummary>> columns() {
        return List.of(
                column("people.name", person -> new Cell.Words(person.name())),
                column("people.email", person -> new Cell.Words(person.email().text())),
                column("person.roles", person -> new Cell.Words(roles(person))),
                column("person.second-factor", person -> new Cell.Words(text.of(person.secondFactor() ? "yes" : "no"))),
                column("people.since", person -> Cell.moment(Optional.of(person.openedAt()), zone)),
                column("person.seen", person -> Cell.moment(person.lastSeenAt(), zone)),
                column("people.id", person -> new Cell.Words(person.id().toString())));
    }

    private String roles(PersonSummary person) {
        return person.roles().stream().map(text::of).collect(Collectors.joining(", "));
    }

    private Column<PersonSummary> column(String key, Function<PersonSummary, Cell> cell) {
        return new Column<>(text.of(key), cell);
    }
}
