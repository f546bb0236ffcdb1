package ch.cryptocare.journeys.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Fills a table without its constraints and indexes, and puts them back as they were. */
final class Bulk {
    private static final String CONSTRAINTS = """
            select conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid), contype
            from pg_constraint
            where (conrelid = ?::regclass and contype in ('x', 'u', 'p', 'f')) or (confrelid = ?::regclass and contype = 'f')
            """;
    private static final String INDEXES = """
            select indexrelid::regclass::text, pg_get_indexdef(indexrelid) from pg_index
            where indrelid = ?::regclass and not exists (select from pg_constraint where conindid = indexrelid)
            """;
    private static final String DEADLOCK = "40P01";
    private static final int TRIES = 20;
    private static final String ORDER_OF_MAKING = "puxf";

    private record Constraint(String table, String name, String definition, String kind) {}

    private final Connection connection;
    private final String table;

    Bulk(Connection connection, String table) {
        this.connection = connection;
        this.table = table;
    }

    interface Fill {
        void run() throws SQLException;
    }

    void withoutIndexes(Fill fill) throws SQLException {
        var constraints = constraints();
        var indexes = indexes();
        for (var constraint : constraints.reversed())
            say("alter table " + constraint.table + " drop constraint " + constraint.name);
        for (var index : indexes) say("drop index " + index.getFirst());
        fill.run();
        for (var index : indexes) say(index.getLast());
        for (var constraint : constraints)
            say("alter table " + constraint.table + " add constraint " + constraint.name + " " + constraint.definition);
    }

    private List<Constraint> constraints() throws SQLException {
        var found = new ArrayList<Constraint>();
        try (var query = connection.prepareStatement(CONSTRAINTS)) {
            query.setString(1, table);
            query.setString(2, table);
            var rows = query.executeQuery();
            while (rows.next())
                found.add(new Constraint(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
        }
        found.sort(Comparator.comparingInt(constraint -> ORDER_OF_MAKING.indexOf(constraint.kind)));
        return found;
    }

    private List<List<String>> indexes() throws SQLException {
        var found = new ArrayList<List<String>>();
        try (var query = connection.prepareStatement(INDEXES)) {
            query.setString(1, table);
            var rows = query.executeQuery();
            while (rows.next()) found.add(List.of(rows.getString(1), rows.getString(2)));
        }
        return found;
    }

    /** The server works meanwhile: whoever meets its locks in another order has to begin again. */
    private void say(String sql) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
                return;
            } catch (SQLException e) {
                if (!DEADLOCK.equals(e.getSQLState()) || attempt == TRIES) throw e;
            }
        }
    }
}
