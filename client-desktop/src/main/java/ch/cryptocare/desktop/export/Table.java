package ch.cryptocare.desktop.export;

import ch.cryptocare.desktop.async.Paged.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is exported: all that a place shows with the filters of the moment.
 *
 * @param name how its file is called
 * @param pages each page of it, from the server; called in the background
 */
public record Table<T>(String name, String title, List<Column<T>> columns, Function<Optional<String>, Page<T>> pages) {
    public Table {
        columns = List.copyOf(columns);
    }

    List<String> heads() {
        return columns.stream().map(Column::head).toList();
    }

    List<Cell> row(T thing) {
        return columns.stream().map(column -> column.cell().apply(thing)).toList();
    }
}
