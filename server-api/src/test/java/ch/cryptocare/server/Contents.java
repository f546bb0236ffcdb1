package ch.cryptocare.server;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** All that a database holds, to be searched. */
final class Contents {
    private Contents() {}

    /** Every table of ours, as text; bytes as Latin letters. */
    static Map<String, String> of(DSLContext sql) {
        var all = new TreeMap<String, String>();
        var tables = sql.fetch("select table_schema || '.' || table_name from information_schema.tables"
                + " where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')"
                + " and table_name not in ('scheduled_task', 'rate_limit', 'next_opening', 'signing_key')");
        for (var table : tables.getValues(0, String.class)) {
            var text = new StringBuilder();
            for (var row : sql.fetch("select * from " + table))
                for (int i = 0; i < row.size(); i++)
                    text.append(text(row.get(i))).append('\n');
            all.put(table, text.toString());
        }
        return all;
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case byte[] bytes -> new String(bytes, StandardCharsets.ISO_8859_1);
            case Object[] several -> List.of(several).toString();
            case null, default -> String.valueOf(value);
        };
    }
}
