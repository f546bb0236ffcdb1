package ch.cryptocare.server.platform.seal;

import java.util.Objects;
import java.util.function.Function;
import org.jooq.TableField;

/**
 * A column whose values a module seals. The module that owns it lists it, so that its values move to a new key.
 *
 * @param key the primary key of the table
 * @param place where the value of the row with this key is sealed for
 */
public record SealedColumn<K>(TableField<?, byte[]> column, TableField<?, K> key, Function<K, String> place) {
    /** Schema, table and column. */
    public String name() {
        var table = Objects.requireNonNull(column.getTable());
        var schema = Objects.requireNonNull(table.getSchema());
        return schema.getName() + "." + table.getName() + "." + column.getName();
    }
}
