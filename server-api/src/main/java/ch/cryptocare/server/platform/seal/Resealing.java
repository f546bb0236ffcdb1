package ch.cryptocare.server.platform.seal;

import ch.cryptocare.server.platform.db.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jooq.BatchBindStep;
import org.jooq.Condition;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals with the present key what older ones sealed, some rows at a time and beside everybody's work: a value is replaced
 * only as long as it is the one that was read, so that nothing that somebody writes meanwhile is undone. What remains to
 * be done can be seen from the rows, so it may stop anywhere and begin again.
 */
public final class Resealing {
    private static final Logger LOG = LoggerFactory.getLogger(Resealing.class);
    private static final int ROWS_AT_ONCE = 200;
    private static final Duration COUNTED_EACH = Duration.ofMinutes(1);

    private final Database database;
    private final TinkSealer sealer;
    private final InstantSource clock;
    private final List<SealedColumn<?>> columns;
    private Counted last = new Counted(Instant.MIN, Double.NaN);

    private record Counted(Instant at, double values) {}

    public Resealing(Database database, TinkSealer sealer, InstantSource clock, List<SealedColumn<?>> columns) {
        this.database = database;
        this.sealer = sealer;
        this.clock = clock;
        this.columns = List.copyOf(columns);
    }

    /** Goes through all sealed columns once. With one key there is nothing to do, and nothing is read. */
    public void resealAll() {
        if (sealer.keys().ids().size() == 1) return;
        for (var column : columns) reseal(column);
    }

    /** How many values an older key sealed; not a number when the database does not tell. */
    public synchronized double left() {
        var now = clock.instant();
        if (last.at().isBefore(now.minus(COUNTED_EACH))) last = new Counted(now, count());
        return last.values();
    }

    private double count() {
        var keys = sealer.keys();
        if (keys.ids().size() == 1) return 0;
        try {
            return new SealedRows(database.sql, columns)
                    .notBy(keys.sealsAt(clock.instant())).stream()
                            .mapToLong(SealedRows.Count::values)
                            .sum();
        } catch (RuntimeException e) {
            return Double.NaN;
        }
    }

    private <K> void reseal(SealedColumn<K> column) {
        long sealed = 0;
        long lost = 0;
        K last = null;
        List<Record2<K, byte[]>> page;
        do {
            page = page(column, last);
            var fresh = new ArrayList<Object[]>();
            for (var row : page) {
                last = row.value1();
                if (row.value2() == null) continue;
                var again = sealedAgain(column, row.value1(), row.value2());
                if (again == null) lost++;
                else fresh.add(new Object[] {again, row.value1(), row.value2()});
            }
            sealed += replace(column, fresh);
        } while (page.size() == ROWS_AT_ONCE);
        if (sealed > 0) LOG.info("{} values of {} are sealed with the present key now", sealed, column.name());
        if (lost > 0) LOG.error("{} values of {} cannot be opened with any of the data keys", lost, column.name());
    }

    /** The rows after this one; of those that the present key has sealed, nothing but their keys. */
    private <K> List<Record2<K, byte[]>> page(SealedColumn<K> column, @Nullable K after) {
        var present = KnownKeys.prefix(sealer.keys().sealsAt(clock.instant()));
        var old = DSL.when(SealedRows.prefix(column).ne(present), column.column());
        var rest = after == null ? DSL.noCondition() : column.key().gt(after);
        return database.sql
                .select(column.key(), old)
                .from(column.key().getTable())
                .where(rest)
                .orderBy(column.key())
                .limit(ROWS_AT_ONCE)
                .fetch();
    }

    private <K> byte @Nullable [] sealedAgain(SealedColumn<K> column, K key, byte[] sealed) {
        var place = column.place().apply(key);
        try {
            return sealer.seal(sealer.open(sealed, place), place);
        } catch (IllegalStateException e) {
            return null;
        }
    }

    private <K> int replace(SealedColumn<K> column, List<Object[]> values) {
        if (values.isEmpty()) return 0;
        var unchanged = column.key()
                .eq(DSL.param("key", column.key().getDataType()))
                .and(column.column().eq(DSL.param("old", byte[].class)));
        return database.in(() -> {
            int replaced = 0;
            for (int rows : update(column, unchanged, values).execute()) replaced += rows;
            return replaced;
        });
    }

    private BatchBindStep update(SealedColumn<?> column, Condition unchanged, List<Object[]> values) {
        return database.sql
                .batch(database.sql
                        .update(column.key().getTable())
                        .set(column.column(), DSL.param("new", byte[].class))
                        .where(unchanged))
                .bind(values.toArray(Object[][]::new));
    }
}
