package ch.cryptocare.journeys.bench;

import ch.cryptocare.common.json.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * How PostgreSQL ran a statement: the worse of the plan made for its very values and the one made for any.
 *
 * @param buffers pages of 8 kB that were looked at
 * @param wholeTables tables that were read from end to end
 * @param thrownAway rows that were read in vain
 */
record Plan(String sql, long buffers, String wholeTables, long thrownAway) {
    static Plan of(Connection connection, Query query) throws SQLException {
        var before = connection.setSavepoint();
        try (var statement = connection.createStatement()) {
            var own = read(query, explain(statement, inlined(query)));
            connection.rollback(before);
            statement.execute("prepare looked_at as " + numbered(query));
            statement.execute("set local plan_cache_mode = force_generic_plan");
            var any = read(query, explain(statement, "execute looked_at" + values(query)));
            connection.rollback(before);
            statement.execute("deallocate looked_at");
            return own.buffers > any.buffers ? own : any;
        }
    }

    private static String inlined(Query query) {
        return DSL.using(SQLDialect.POSTGRES).renderInlined(query);
    }

    private static String numbered(Query query) {
        var parts = query.getSQL().split("\\?", -1);
        var sql = new StringBuilder(parts[0]);
        for (int number = 1; number < parts.length; number++)
            sql.append('$').append(number).append(parts[number]);
        return sql.toString();
    }

    private static String values(Query query) {
        var values = query.getBindValues().stream()
                .map(value -> DSL.using(SQLDialect.POSTGRES).renderInlined(DSL.inline(value)))
                .toList();
        return values.isEmpty() ? "" : "(" + String.join(", ", values) + ")";
    }

    private static JsonNode explain(java.sql.Statement statement, String sql) throws SQLException {
        try (var rows = statement.executeQuery("explain (analyze, buffers, timing off, format json) " + sql)) {
            rows.next();
            return Json.MAPPER.readTree(rows.getString(1)).get(0).get("Plan");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Plan read(Query query, JsonNode root) {
        var buffers = root.path("Shared Hit Blocks").asLong()
                + root.path("Shared Read Blocks").asLong();
        return new Plan(query.getSQL(), buffers, wholeTables(root), thrownAway(root));
    }

    private static String wholeTables(JsonNode node) {
        var here = node.path("Node Type").asText().equals("Seq Scan")
                ? node.path("Relation Name").asText() + " "
                : "";
        var below = new StringBuilder(here);
        for (var child : node.path("Plans")) below.append(wholeTables(child));
        return below.toString();
    }

    private static long thrownAway(JsonNode node) {
        long rows = node.path("Rows Removed by Filter").asLong()
                * node.path("Actual Loops").asLong(1);
        for (var child : node.path("Plans")) rows += thrownAway(child);
        return rows;
    }
}
