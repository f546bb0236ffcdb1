package ch.cryptocare.server.platform.seal;

import static org.jooq.impl.DSL.count;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Which keys have sealed how much of the database. */
public final class SealedRows {
    private final DSLContext sql;
    private final List<SealedColumn<?>> columns;

    public SealedRows(DSLContext sql, List<SealedColumn<?>> columns) {
        this.sql = sql;
        this.columns = List.copyOf(columns);
    }

    /** @param key the number of the key; none when the values were not sealed by us */
    public record Count(String column, String key, long values) {}

    /** Reads all of it. */
    public List<Count> counted() {
        var counts = new ArrayList<Count>();
        for (var column : columns) {
            byKey(column).forEach((key, values) -> counts.add(new Count(column.name(), key, values)));
        }
        return counts;
    }

    /** What is not sealed by this key. */
    List<Count> notBy(int key) {
        return counted().stream()
                .filter(count -> !count.key().equals(name(key)))
                .toList();
    }

    static String name(int key) {
        return Integer.toUnsignedString(key);
    }

    /** The bytes at the beginning of what is sealed, which name the key. */
    static Field<byte[]> prefix(SealedColumn<?> column) {
        return DSL.field(
                "substring({0} from 1 for {1})", byte[].class, column.column(), DSL.inline(KnownKeys.PREFIX_BYTES));
    }

    private Map<String, Long> byKey(SealedColumn<?> column) {
        var counts = new TreeMap<String, Long>();
        var prefix = prefix(column);
        sql.select(prefix, count())
                .from(column.key().getTable())
                .where(column.column().isNotNull())
                .groupBy(prefix)
                .forEach(row -> counts.put(key(row.value1()), row.value2().longValue()));
        return counts;
    }

    private static String key(byte[] prefix) {
        boolean ours = prefix.length == KnownKeys.PREFIX_BYTES && prefix[0] == KnownKeys.TINK;
        return ours ? name(ByteBuffer.wrap(prefix).getInt(1)) : "of somebody else";
    }
}
